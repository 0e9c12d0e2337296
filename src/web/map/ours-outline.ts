/** The outline of what is ours: narrow at vision and constraints, wide in the middle, where it meets what lies outside. */
export function oursOutline(width: number, height: number, card: number): string {
  const [middle, narrow, wide] = [width / 2, card / 2 + width * 0.022, width * 0.305]
  const [top, bottom, round] = [height * 0.004, height * 0.996, Math.min(44, narrow * 0.4)]
  const half = (side: 1 | -1) => {
    const at = (x: number) => middle + side * x
    return { at, narrow: at(narrow), wide: at(wide) }
  }
  const [right, left] = [half(1), half(-1)]
  return [
    `M ${left.at(narrow - round)} ${top}`,
    `L ${right.at(narrow - round)} ${top}`,
    `Q ${right.narrow} ${top} ${right.narrow} ${top + round}`,
    `C ${right.narrow} ${height * 0.24} ${right.wide} ${height * 0.27} ${right.wide} ${height / 2}`,
    `C ${right.wide} ${height * 0.73} ${right.narrow} ${height * 0.76} ${right.narrow} ${bottom - round}`,
    `Q ${right.narrow} ${bottom} ${right.at(narrow - round)} ${bottom}`,
    `L ${left.at(narrow - round)} ${bottom}`,
    `Q ${left.narrow} ${bottom} ${left.narrow} ${bottom - round}`,
    `C ${left.narrow} ${height * 0.76} ${left.wide} ${height * 0.73} ${left.wide} ${height / 2}`,
    `C ${left.wide} ${height * 0.27} ${left.narrow} ${height * 0.24} ${left.narrow} ${top + round}`,
    `Q ${left.narrow} ${top} ${left.at(narrow - round)} ${top}`,
    'Z',
  ].join(' ')
}
