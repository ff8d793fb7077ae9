/** The bar of the header while the frame is on its way: the same as index.html paints. */
export function EarlyFrame() {
  return (
    <div className="early-bar">
      <span className="early-name">Сақбол</span>
    </div>
  );
}
