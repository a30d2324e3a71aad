import { dash, runIn, section } from './section.ts';
import type { Section } from './section.ts';

/** Section II: the contents of the campaign and of the movement. */
export const contents: readonly Section[] = [
  section('II', 'NỘI DUNG'),
  section('II.1', 'Nội dung của Cuộc vận động'),
  section('II.1.1', 'Đối với tập thể:', [
    runIn('Tích cực, chủ động cải cách hành chính, phục vụ nhân dân, ngăn ngừa các hành vi tiêu cực.'),
  ]),
  section('II.1.2', 'Đối với cá nhân', [
    dash('Không cửa quyền, hách dịch, gây khó khăn, phiền hà;'),
    dash('Không quan liêu, vô cảm, vô trách nhiệm;'),
    dash('Không tham nhũng, lãng phí, lợi ích nhóm;'),
    dash('Không xu nịnh, chạy chọt, gian dối;'),
    dash('Không lợi dụng chức vụ, quyền hạn trong thực thi công vụ.'),
  ]),
  section('II.2', 'Nội dung của Phong trào thi đua:'),
  section('II.2.1', 'Đối với tập thể:', [
    runIn('Xây dựng cơ quan, đơn vị văn minh, hiện đại, xanh, sạch, đẹp.'),
  ]),
  section('II.2.2', 'Đối với cá nhân:', [runIn('Thực hiện kỷ cương, trách nhiệm, tận tụy, chuyên nghiệp.')]),
];
