/** How a decision is signed, line by line as the document has it; the name stands last. */
export const SignatureLines = ({ lines }: { readonly lines: readonly string[] }) => (
  <p className="signature">
    {lines.map((line) => (
      <span key={line}>{line}</span>
    ))}
  </p>
);
