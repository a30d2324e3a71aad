/** A page of the public site to look at: what it is, and where. */
export type PublicPage = { readonly name: string; readonly path: string; readonly status?: 404 };

type OpenData = { readonly honours: readonly { readonly code: string; readonly kind: string }[] };

const textOf = async (origin: string, path: string): Promise<string> => {
  const answer = await fetch(origin + path, { headers: { 'accept-encoding': 'identity' } });
  return answer.text();
};

/** One page of every kind, found from what the site itself tells: its open data and its site map. */
export async function publicPages(origin: string): Promise<readonly PublicPage[]> {
  const dataOf = async (year: number) =>
    (JSON.parse(await textOf(origin, `/vinh-danh/${String(year)}.json`)) as OpenData).honours;
  const honours = await dataOf(2025);
  const first = (kind: string) => honours.find((one) => one.kind === kind)?.code ?? '';
  const known = new Set((await dataOf(2023)).map(({ code }) => code));
  const map = await textOf(origin, '/sitemap.xml');
  const entries = [...map.matchAll(/\/vinh-danh\/2023\/([2-9A-HJKMNP-Z]{8})/g)].map(([, code = '']) => code);
  const revoked = entries.find((code) => !known.has(code)) ?? '';
  return [
    { name: 'home', path: '/' },
    { name: 'years', path: '/vinh-danh' },
    { name: 'year', path: '/vinh-danh/2026' },
    { name: 'year-longest', path: '/vinh-danh/2025' },
    { name: 'year-by-name', path: '/vinh-danh/2025/theo-ten' },
    { name: 'entry-person', path: `/vinh-danh/2025/${first('person')}` },
    { name: 'entry-collective', path: `/vinh-danh/2025/${first('collective')}` },
    { name: 'entry-revoked', path: `/vinh-danh/2023/${revoked}` },
    { name: 'units', path: '/vinh-danh/don-vi' },
    { name: 'unit', path: '/vinh-danh/don-vi/CS002' },
    { name: 'letter', path: '/vinh-danh/ten/a' },
    { name: 'search', path: '/tra-cuu' },
    { name: 'search-found', path: '/tra-cuu/tuong' },
    { name: 'search-missing', path: '/tra-cuu/khong-thay' },
    { name: 'verify', path: '/xac-minh' },
    { name: 'verify-in-force', path: `/xac-minh/${first('person')}` },
    { name: 'verify-revoked', path: `/xac-minh/${revoked}` },
    { name: 'verify-missing', path: '/xac-minh/khong-thay' },
    { name: 'feedback', path: '/gop-y' },
    { name: 'feedback-received', path: '/gop-y/da-nhan' },
    { name: 'feedback-not-sent', path: '/gop-y/chua-gui' },
    { name: 'campaign', path: '/cuoc-van-dong' },
    { name: 'criteria', path: '/tieu-chuan' },
    { name: 'missing', path: '/khong-co-trang-nay', status: 404 },
  ];
}
