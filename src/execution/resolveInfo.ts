import type { GraphQLResolveInfo } from 'graphql';
import type { Field } from './field.ts';
import type { Path, Run } from './run.ts';

/** What graphql 16 declares. Packages that tests use declare more of it, for graphql 17. */
type Declared =
  | 'fieldName'
  | 'fieldNodes'
  | 'returnType'
  | 'parentType'
  | 'path'
  | 'schema'
  | 'fragments'
  | 'rootValue'
  | 'operation'
  | 'variableValues';

/** What a resolver gets as its last argument. Most do not look at it, so it works out what it is asked for, when it is. */
export const resolveInfo = (field: Field, run: Run, parentPath: Path | undefined): GraphQLResolveInfo => {
  const info: Pick<GraphQLResolveInfo, Declared> = new ResolveInfo(field, run, parentPath);
  return info as GraphQLResolveInfo;
};

class ResolveInfo {
  readonly #field: Field;
  readonly #run: Run;
  readonly #parentPath: Path | undefined;
  #path: Path | undefined;

  constructor(field: Field, run: Run, parentPath: Path | undefined) {
    this.#field = field;
    this.#run = run;
    this.#parentPath = parentPath;
  }

  get path() {
    this.#path ??= { prev: this.#parentPath, key: this.#field.key, typename: this.#field.parentType.name };
    return this.#path;
  }

  get fieldName() {
    return this.#field.definition.name;
  }

  get fieldNodes() {
    return this.#field.nodes;
  }

  get returnType() {
    return this.#field.definition.type;
  }

  get parentType() {
    return this.#field.parentType;
  }

  get schema() {
    return this.#field.prepared.schema;
  }

  get fragments() {
    return this.#field.prepared.fragments;
  }

  get operation() {
    return this.#field.prepared.operation;
  }

  get rootValue() {
    return this.#run.rootValue;
  }

  get variableValues() {
    return this.#run.variableValues;
  }
}
