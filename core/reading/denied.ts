/** A no that stands against what agrees: "please don't connect us". */

/** "Please don't" before "connect us". */
const FORBIDDEN =
  /(?<!\p{L})(?:(?:don't|didn't|haven't|never|not to|rather than)(?: please| ever| you| even| just| simply| go and| also)*|(?:not|\p{L}*n't|never|hardly|less than)(?: \p{L}+){0,2} (?:happy|ok|okay|fine|keen|comfortable|glad|willing|want|like|prefer|good|allowed|cool|agree|allow)(?: with| for| about| that)?(?: you| her| him| them| anyone| anybody| people| \p{L}+)?(?: to| should)?|(?:never|not|\p{L}+n't)(?: ever)? (?:say|tell you to|ask you to|agree to)(?: yes| please| to)*|(?:no|non|não|nicht|niet|ikke|inte|nie|не)(?: me| mi| te| le)?|(?:however )?much(?: as| though)?(?: i| we)?|(?:who|whoever|whomever|people|strangers)(?: ever| always| can| could| would| will| just| simply| wants? to| tr(?:y|ies) to)*) $/u

/** "You have my consent not", where the verb comes before what it denies. */
const REVERSED =
  /^(?: (?:leider|aber|noch|sehr|ganz|wirklich|gar|überhaupt|helaas|dus|echt|tyvärr|desværre|dessverre|altså))* (?:nicht|ned|niet|nooit|niemals|keinesfalls|ikke|inte|aldrig?)(?!\p{L}| (?:nur|bara|bare|alleen))/u

/** Whether what agrees has a no right before or behind it. */
export const denied = ({ 0: agreeing, index }: RegExpExecArray, text: string): boolean =>
  FORBIDDEN.test(text.slice(0, index)) || REVERSED.test(text.slice(index + agreeing.length))
