/** An e-mail address that is broken after its @, when it must be broken. */
export function EmailText(props: { address: string }) {
  const at = props.address.indexOf('@') + 1;
  return (
    <>
      {props.address.slice(0, at)}
      <wbr />
      {props.address.slice(at)}
    </>
  );
}
