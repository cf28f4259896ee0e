import type { ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { acceptsParts } from './acceptsParts.ts';
import { withoutIncrementalDirectives, wrongInitialCount } from './incrementalDocument.ts';

/**
 * Answers in parts where a document asks for it by `@defer` and `@stream`, which `useDeferStream` lets it do, and the
 * client accepts parts. Others get one whole answer: the proposal leaves it to the server when to deliver
 * (https://github.com/graphql/graphql-spec/pull/742). Events of subscriptions are whole too.
 */
export const useIncrementalDelivery = (): Plugin<Context> => ({
  onValidate({ validateFn, setValidationFn }) {
    setValidationFn((schema, document, rules, ...more) =>
      validateFn(schema, document, rules && lastOfEachName(rules), ...more),
    );
  },
  onExecute({ args, setResultAndStopExecution }) {
    const wrong = wrongInitialCount(args);
    if (wrong) {
      setResultAndStopExecution({ errors: [wrong] });
      return;
    }
    const { request } = args.contextValue;
    if (!acceptsParts(request)) args.document = withoutIncrementalDirectives(args.document);
  },
});

/**
 * The plugin for `@defer` and `@stream` brings a rule that is to replace graphql-js' own of the same name, which knows
 * no streams. It only adds it, and fields that conflict would be reported twice.
 */
const lastOfEachName = (rules: readonly ValidationRule[]): ValidationRule[] => [
  ...new Map(rules.map((rule) => [rule.name, rule])).values(),
];
