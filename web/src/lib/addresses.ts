/** Where working pages live. Every link and redirect takes its path from here. */
export const ADDRESSES = {
  myWork: '/lam-viec',
  rounds: '/lam-viec/dot',
  criteria: '/lam-viec/tieu-chuan',
  registration: '/lam-viec/dang-ky',
  pacts: '/lam-viec/giao-uoc',
  journal: '/lam-viec/nhat-ky',
  feedback: '/lam-viec/gop-y',
  sheet: '/lam-viec/phieu',
  people: '/lam-viec/doan-vien',
  imports: '/lam-viec/nhap-du-lieu',
  appointments: '/lam-viec/phan-cong',
  units: '/lam-viec/don-vi',
  review: '/lam-viec/tham-dinh',
  mySheet: '/lam-viec/phieu-cua-toi',
  commend: '/lam-viec/khen-thuong',
  nominations: '/lam-viec/de-nghi',
  council: '/lam-viec/hoi-dong',
  decisions: '/lam-viec/quyet-dinh',
  report: '/lam-viec/bao-cao',
  board: '/lam-viec/tien-do',
  fairness: '/lam-viec/phan-tich-diem',
  signIn: '/lam-viec/dang-nhap',
  signedIn: '/lam-viec/dang-nhap/ve',
  signedOut: '/lam-viec/da-dang-xuat',
} as const;

/** Whether a path may be returned to after sign-in: a working page of this site, and never the sign-in itself. */
export const isReturnable = (path: unknown): path is string =>
  typeof path === 'string' &&
  /^\/lam-viec(?:[/?#]|$)/.test(path) &&
  !path.startsWith(ADDRESSES.signIn) &&
  !path.startsWith(ADDRESSES.signedOut);
