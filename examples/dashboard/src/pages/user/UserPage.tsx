export default function UserPage({ appId, id }: { readonly appId: string; readonly id: string }) {
  return <h1>{appId + id}</h1>;
}
