/** A commune or ward of today with the district of before that it is the centre of, and the former province of both. */
export type Commune = { readonly place: string; readonly district: string; readonly province: Province };

/** The provinces that became one on 2025-07-01; all invented. */
export const provinces = {
  LDSL: 'tỉnh Sông Lam',
  LDKN: 'tỉnh Krông Ngàn',
  LDTG: 'tỉnh Trà Giang',
} as const;
export type Province = keyof typeof provinces;

const commune = (place: string, district: string, province: Province = 'LDSL'): Commune => ({
  place,
  district,
  province,
});

/** `CT01` to `CT08` are the unions of these communes, `LH01` to `LH08` those of the districts before. */
export const communes: readonly Commune[] = [
  commune('phường Trường Thọ Đông', 'thành phố Trường Thọ'),
  commune('phường Hưng Lĩnh', 'thị xã Hưng Lĩnh'),
  commune('xã Mường Khằng Thượng', 'huyện Mường Khằng'),
  commune('xã Khe Ngần', 'huyện Khe Ngần'),
  commune('xã Đồng Trằm', 'huyện Đồng Trằm', 'LDKN'),
  commune("xã Ea H'Dơng", "huyện Ea H'Dơng", 'LDKN'),
  commune('xã Cửa Ổn', 'huyện Cửa Ổn', 'LDTG'),
  commune('phường Bến Ưng', 'thị xã Bến Ưng', 'LDTG'),
];

/** Communes too small for a union of their own, and the district of before: a neighbour manages what lies in them. */
export const neighbours: Readonly<Record<string, string>> = {
  'xã Bản Ngần': 'huyện Mường Khằng',
  'xã Suối Đẫm': 'huyện Khe Ngần',
  'xã Buôn Ơng': "huyện Ea H'Dơng",
  'xã Bãi Ngát': 'huyện Cửa Ổn',
};

type Named = { readonly name: string; readonly counterpart: string };
/** A union of a sector: its name and administration now, and those of before the reorganisation. */
export type SectorRow = Named & { readonly formerly?: Named };

/** `CT09` to `CT11`: unions of a sector, of the province that gave the new one its name. */
export const sectorRows: readonly SectorRow[] = [
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
];

/** `CT12` to `CT14`: the unions of civil servants, which closed, one of each province. */
export const civilServants: readonly Province[] = ['LDSL', 'LDKN', 'LDTG'];
