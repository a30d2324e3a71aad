/** What is told of an upper-level union: its name and administration now, and those of before the reorganisation. */
export type UpperRow = {
  readonly name: string;
  readonly counterpart: string;
  readonly formerly?: { readonly name: string; readonly counterpart: string };
};

const commune = (place: string, before: string): UpperRow => ({
  name: `Công đoàn ${place}`,
  counterpart: `Ủy ban nhân dân ${place}`,
  formerly: { name: `Liên đoàn Lao động ${before}`, counterpart: `Ủy ban nhân dân ${before}` },
});

/** `CT01` to `CT12` in this order: eight territorial unions, three of a sector, and the one that closed. */
export const upperRows: readonly UpperRow[] = [
  commune('phường Trường Thọ Đông', 'thành phố Trường Thọ'),
  commune('phường Hưng Lĩnh', 'thị xã Hưng Lĩnh'),
  commune('xã Mường Khằng Thượng', 'huyện Mường Khằng'),
  commune('xã Khe Ngần', 'huyện Khe Ngần'),
  commune('xã Đồng Trằm', 'huyện Đồng Trằm'),
  commune("xã Ea H'Dơng", "huyện Ea H'Dơng"),
  commune('xã Cửa Ổn', 'huyện Cửa Ổn'),
  commune('phường Bến Ưng', 'thị xã Bến Ưng'),
  {
    name: 'Công đoàn ngành Giáo dục tỉnh Sông Lam',
    counterpart: 'Sở Giáo dục và Đào tạo tỉnh Sông Lam',
  },
  { name: 'Công đoàn ngành Y tế tỉnh Sông Lam', counterpart: 'Sở Y tế tỉnh Sông Lam' },
  {
    name: 'Công đoàn ngành Nông nghiệp và Môi trường tỉnh Sông Lam',
    counterpart: 'Sở Nông nghiệp và Môi trường tỉnh Sông Lam',
    formerly: {
      name: 'Công đoàn ngành Nông nghiệp và Phát triển nông thôn tỉnh Sông Lam',
      counterpart: 'Sở Nông nghiệp và Phát triển nông thôn tỉnh Sông Lam',
    },
  },
  { name: 'Công đoàn Viên chức tỉnh Sông Lam', counterpart: 'Sở Nội vụ tỉnh Sông Lam' },
];
