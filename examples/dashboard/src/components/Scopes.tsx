/** Which permissions a token lacks; nothing where Graph did not say. */
export const Scopes = ({ scopes }: { readonly scopes: readonly string[] }) =>
  scopes.length > 0 && (
    <div className="scopes">
      <p>Any one of these permissions would do:</p>
      <ul>
        {scopes.map((scope) => (
          <li key={scope}>
            <code>{scope}</code>
          </li>
        ))}
      </ul>
    </div>
  );
