import type { Week } from '../../core/ledger/ledger.ts'

const WIDTH = 400
/** Of the bars of the best week and of the worst, together. */
const BARS = 120
const NUMBER = 20
const LABELS = 22
const BAR = 20
/** A week with one of many is still to be seen. */
const LEAST = 4

/**
 * Kept above the line and ghosted below it, a column a week: a picture that is words as well, for it has a title, a
 * description, and the same facts in a table beneath. Undefined when there was neither in any week.
 */
export function Chart({ weeks, offset }: { weeks: Week[]; offset: number }) {
  const kept = sum(weeks.map(week => week.kept))
  const ghosted = sum(weeks.map(week => week.ghosted))
  const summary = `${kept} kept and ${ghosted} ghosted in the last ${weeks.length} weeks.`
  const most = Math.max(...weeks.map(week => week.kept))
  const worst = Math.max(...weeks.map(week => week.ghosted))
  const unit = BARS / Math.max(1, most + worst)
  const up = NUMBER + most * unit
  const height = up + worst * unit + NUMBER + LABELS
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${round(height)}`} role="img" aria-labelledby="chart-title chart-desc">
        <title id="chart-title">Promises kept and ghosted, by week</title>
        <desc id="chart-desc">{`${summary} The table below has each week.`}</desc>
        {weeks.map((week, index) => (
          <Column week={week} x={(WIDTH / weeks.length) * (index + 0.5)} line={up} unit={unit} />
        ))}
        <line class="axis" x1="0" y1={round(up)} x2={WIDTH} y2={round(up)} />
        <text x="0" y={round(height - 6)}>
          {monday(weeks[0]!, offset)}
        </text>
        <text x={WIDTH} y={round(height - 6)} text-anchor="end">
          this week
        </text>
      </svg>
      <figcaption class="legend">
        <span class="kept">kept: {kept}</span>
        <span class="ghosted">ghosted: {ghosted}</span>
      </figcaption>
      <details>
        <summary>The same as a table</summary>
        <table>
          <caption class="soft">{summary}</caption>
          <thead>
            <tr>
              <th scope="col">Week from</th>
              <th scope="col">Kept</th>
              <th scope="col">Ghosted</th>
            </tr>
          </thead>
          <tbody>
            {weeks.map(week => (
              <tr>
                <th scope="row">{monday(week, offset)}</th>
                <td>{week.kept}</td>
                <td>{week.ghosted}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

function Column({ week, x, line, unit }: { week: Week; x: number; line: number; unit: number }) {
  const { kept, ghosted } = week
  const up = Math.max(LEAST, kept * unit)
  const down = Math.max(LEAST, ghosted * unit)
  const left = round(x - BAR / 2)
  return (
    <>
      {kept > 0 && (
        <>
          <rect class="kept" x={left} y={round(line - up)} width={BAR} height={round(up)} rx="3" />
          <text class="number" x={round(x)} y={round(line - up - 5)} text-anchor="middle">
            {kept}
          </text>
        </>
      )}
      {ghosted > 0 && (
        <>
          <rect class="ghosted" x={left} y={round(line + 2)} width={BAR} height={round(down)} rx="3" />
          <text class="number" x={round(x)} y={round(line + down + 17)} text-anchor="middle">
            {ghosted}
          </text>
        </>
      )}
    </>
  )
}

const monday = ({ from }: Week, offset: number): string => DAY.format(from + offset * 60_000)
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0)
const round = (number: number): number => Math.round(number * 10) / 10
