import { type ErrorCode, type ErrorDetails, errorCodes, type GatewayError } from '../errors.ts';
import { builder } from './builder.ts';

const code = builder.enumType('ErrorCode', {
  description: 'What went wrong. Programs match on this; the message is for people.',
  values: Object.fromEntries(
    Object.entries(errorCodes).map(([name, description]) => [name, { value: name, description }]),
  ),
});

/** A failure as the result of a mutation. It is no `Error`: GraphQL raises one that it meets as a value. */
export class Refusal {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: ErrorDetails;

  constructor({ code, message, details }: GatewayError) {
    this.code = code;
    this.message = message;
    this.details = details;
  }
}

/** The interface of all of them. */
export const error = builder.interfaceRef<Refusal>('Error').implement({
  description:
    'Why a change was not made. Two of them say something else: with the code OUTCOME_UNKNOWN it may have been made, and with CHANGED_NOT_READ it was.',
  fields: (t) => ({
    code: t.field({
      type: code,
      nullable: false,
      description: 'Stable name of the failure.',
      resolve: (e) => e.code,
    }),
    message: t.string({
      nullable: false,
      description: 'The failure in a sentence.',
      resolve: (e) => e.message,
    }),
    requestId: t.string({
      description: "Microsoft Graph's id of the refused request, for Microsoft's support.",
      resolve: ({ details }) => details.requestId,
    }),
  }),
});
