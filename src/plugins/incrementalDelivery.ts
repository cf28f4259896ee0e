import { specifiedRules, type ValidationRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.ts';
import { acceptsParts } from './acceptsParts.ts';
import { hasStreams, withoutIncrementalDirectives, wrongInitialCount } from './incrementalDocument.ts';

/**
 * Answers in parts where a document asks for it by `@defer` and `@stream`, which `useDeferStream` lets it do, and the
 * client accepts parts. Others get one whole answer: the proposal leaves it to the server when to deliver
 * (https://github.com/graphql/graphql-spec/pull/742). Events of subscriptions are whole too.
 */
export const useIncrementalDelivery = (): Plugin<Context> => ({
  onValidate({ validateFn, setValidationFn }) {
    setValidationFn((schema, document, rules, ...more) => {
      const [own, others] = byName(rules ?? specifiedRules);
      const errors = validateFn(schema, document, own, ...more);
      if (errors.length > 0 || !hasStreams(document)) return errors;
      return validateFn(schema, document, others, ...more);
    });
  },
  onExecute({ args, setResultAndStopExecution }) {
    const whole = withoutIncrementalDirectives(args.document);
    if (whole === args.document) return;
    const wrong = wrongInitialCount(args);
    if (wrong) {
      setResultAndStopExecution({ errors: [wrong] });
      return;
    }
    if (!acceptsParts(args.contextValue.request)) args.document = whole;
  },
});

/**
 * The first rule of each name, and those that come after one of the same name. The plugin for `@defer` and `@stream` has
 * one of the latter: it is to replace graphql-js' rule on overlapping fields, which knows no streams. But it compares each
 * field with each other however many there are, where graphql-js gives up. So it is asked about streams alone, of documents
 * that graphql-js has found good.
 */
const byName = (rules: readonly ValidationRule[]): readonly [ValidationRule[], ValidationRule[]] => {
  const first = new Map(rules.toReversed().map((rule) => [rule.name, rule]));
  return [[...first.values()], rules.filter((rule) => first.get(rule.name) !== rule)];
};
