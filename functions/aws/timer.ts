import {
  ActionAfterCompletion,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  FlexibleTimeWindowMode,
  type SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler'
import type { Instant } from '../../core/introduction/state.ts'
import type { Clock, Timer } from '../../core/ports.ts'
import { nameOf, reporting } from './failure.ts'

/** Where wakes go, and in whose name. Names and ARNs. */
export interface Wakes {
  group: string
  /** The queue whose messages `functions/wake.ts` takes. */
  queue: string
  /** What the Scheduler may act as: it may send to the two queues. */
  role: string
  deadLetters: string
}

/** Milliseconds by which a time that has passed is put off: a schedule in the past may be refused, or never run. */
const SOON = 5_000

/** What a wake says. */
export const wakeMessage = (id: string): string => JSON.stringify({ wake: id })

/**
 * One schedule for each introduction, named by its id, which is deleted once it has run. A set that is new is created,
 * which is most of them; one that is there already is moved.
 *
 * EventBridge deletes a schedule a moment after it ran, and one that is moved in that moment may be deleted with its
 * new time. The sweep in `functions/digest.ts` finds whoever is not woken for that, as it does for any other loss.
 */
export const schedulerTimer = (client: SchedulerClient, wakes: Wakes, clock: Clock): Timer => ({
  set: (id, at) =>
    reported(`schedule ${id}`, async () => {
      const schedule = scheduleOf(wakes, id, Math.max(at, clock.now() + SOON))
      try {
        await client.send(new CreateScheduleCommand(schedule))
      } catch (error) {
        if (nameOf(error) !== 'ConflictException') throw error
        await client.send(new UpdateScheduleCommand(schedule)).catch(async error => {
          if (nameOf(error) !== 'ResourceNotFoundException') throw error
          // It ran, and was deleted, in between.
          await client.send(new CreateScheduleCommand(schedule))
        })
      }
    }),

  clear: id =>
    reported(`clear the schedule of ${id}`, async () => {
      try {
        await client.send(new DeleteScheduleCommand({ Name: id, GroupName: wakes.group }))
      } catch (error) {
        if (nameOf(error) !== 'ResourceNotFoundException') throw error
      }
    }),
})

const scheduleOf = (
  { group, queue, role, deadLetters }: Wakes,
  id: string,
  at: Instant,
): CreateScheduleCommandInput => ({
  Name: id,
  GroupName: group,
  // Seconds are the finest there are; a wake that comes early would have nothing to do.
  ScheduleExpression: `at(${new Date(Math.ceil(at / 1_000) * 1_000).toISOString().slice(0, 19)})`,
  ScheduleExpressionTimezone: 'UTC',
  FlexibleTimeWindow: { Mode: FlexibleTimeWindowMode.OFF },
  ActionAfterCompletion: ActionAfterCompletion.DELETE,
  Target: {
    Arn: queue,
    RoleArn: role,
    Input: wakeMessage(id),
    RetryPolicy: { MaximumEventAgeInSeconds: 3_600, MaximumRetryAttempts: 10 },
    DeadLetterConfig: { Arn: deadLetters },
  },
})

/** Nothing about a wake is for ever: the sweep stands in while the Scheduler refuses. */
const reported = reporting(() => false)
