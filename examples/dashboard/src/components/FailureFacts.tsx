interface Props {
  readonly code: string;
  readonly requestId?: string | null | undefined;
}

/** What Microsoft's support, or whoever runs the gateway, will ask for. */
export const FailureFacts = ({ code, requestId }: Props) => (
  <dl className="facts">
    <dt>Code</dt>
    <dd>
      <code>{code}</code>
    </dd>
    {requestId && (
      <>
        <dt>Request id</dt>
        <dd>
          <code>{requestId}</code>
        </dd>
      </>
    )}
  </dl>
);
