import { formatDay, formatInstant, isDay, isInstant } from '../domain/kernel/day.ts';
import { EVIDENCE_SENTENCES } from './evidence-sentences.ts';
import { figure } from './figure.ts';
import { STATE_NAMES, STAGE_NAMES } from './names.ts';
import type { Refusal, RefusalCode } from './refusals.ts';

/** A day as people read it. */
const date = (text: string): string => (isDay(text) ? formatDay(text) : text);

/** A moment as people read it. */
const moment = (text: string): string => (isInstant(text) ? formatInstant(text) : text);

const list = (items: readonly string[]): string => items.join(', ');

type Sentences = { readonly [Code in RefusalCode]: (refusal: Refusal<Code>) => string };

const SENTENCES: Sentences = {
  'invalid-input': () => 'Một số ô chưa đúng. Hãy sửa các ô được nêu rồi gửi lại.',
  'idempotency-key-missing': () =>
    'Yêu cầu thiếu tiêu đề Idempotency-Key. Hãy gửi kèm một mã riêng cho mỗi lần thao tác.',
  'idempotency-mismatch': () =>
    'Mã thao tác này đã dùng cho một nội dung khác. Hãy dùng mã mới cho nội dung mới.',
  'sign-in-needed': () => 'Bạn chưa đăng nhập hoặc phiên đã hết. Hãy đăng nhập lại.',
  'second-factor-needed': () =>
    'Việc này cần xác nhận thêm bằng mã sáu số trên điện thoại. Hãy xác nhận; xong, bạn trở lại đúng trang này với những gì đã nhập.',
  'code-unknown': () =>
    'Mã cá nhân không đúng hoặc đã hết hạn. Hãy kiểm tra lại, hoặc xin công đoàn cơ sở cấp mã mới.',
  'too-many-tries': ({ seconds }) =>
    `Đã nhập sai mã nhiều lần. Hãy thử lại sau ${figure(Math.ceil(seconds / 60))} phút, hoặc xin công đoàn cơ sở cấp mã mới.`,
  'not-allowed': () =>
    'Tài khoản của bạn không có nhiệm vụ này ở đơn vị đó. Hãy nhờ người được phân công thực hiện.',
  'not-found': ({ what }) => `Không tìm thấy ${what}. Hãy kiểm tra lại đường dẫn hoặc chọn từ danh sách.`,
  'too-large': () => 'Nội dung gửi lên quá lớn. Hãy rút gọn rồi gửi lại.',
  stale: () =>
    'Nội dung đã được người khác thay đổi sau khi bạn mở. Hãy xem thay đổi rồi quyết định giữ hay sửa lại.',
  busy: () => 'Hệ thống đang bận. Chưa có gì thay đổi; hãy thử lại sau ít giây.',
  'wrong-state': ({ state }) =>
    `Việc này không làm được khi hồ sơ đang ở bước “${STATE_NAMES[state] ?? state}”. Hãy tải lại để xem bước hiện tại.`,
  'round-closed': () =>
    'Đợt này đã đóng, không ghi thêm được. Hãy xem kết quả của đợt hoặc chọn đợt đang mở.',
  'date-ahead': () => 'Ngày này chưa đến. Hãy nhập ngày không muộn hơn hôm nay.',
  'role-of-another-level': () =>
    'Cấp của đơn vị này không có nhiệm vụ đó. Hãy chọn nhiệm vụ khác hoặc đơn vị khác.',
  'term-empty': () => 'Ngày kết thúc phải sau ngày bắt đầu. Hãy sửa một trong hai ngày.',
  'outside-term': () =>
    'Ngày này nằm ngoài thời gian của nhiệm vụ. Hãy chọn ngày trong thời gian người giữ đang đảm nhiệm.',
  'already-appointed': () =>
    'Người này đã giữ nhiệm vụ đó ở đơn vị trong thời gian này. Hãy xem lại bảng phân công.',
  'both-sides': () =>
    'Một người không vừa là cán bộ công đoàn vừa đại diện chính quyền của cùng một đơn vị: đó là hai bên của giao ước và của ý kiến về phiếu. Hãy chọn người khác, hoặc kết thúc nhiệm vụ kia trước.',
  'appointment-over': () => 'Nhiệm vụ này đã kết thúc vào ngày đó. Hãy tải lại bảng phân công.',
  'not-yet-accepted': () =>
    'Người này chưa nhận lời mời. Hãy đợi họ nhận nhiệm vụ, hoặc kết thúc lời mời này và mời người khác.',
  'already-accepted': () => 'Người này đã nhận nhiệm vụ. Không cần mã mời nữa.',
  'lent-on': () =>
    'Nhiệm vụ này do ủy quyền mà có, không ủy quyền tiếp hay bàn giao được. Hãy thực hiện ở người ủy quyền.',
  'invitation-unknown': () =>
    'Mã mời không đúng, đã dùng hoặc đã hết hạn. Hãy kiểm tra lại trên phiếu, hoặc xin người mời cấp mã mới.',
  'unit-exists': ({ unit }) =>
    `Mã ${unit} đã có đơn vị dùng, kể cả đơn vị đã kết thúc hoạt động. Hãy chọn mã khác.`,
  'no-unit-then': ({ unit, on }) =>
    `Đơn vị ${unit} không hoạt động vào ngày ${date(on)}. Hãy chọn ngày khác hoặc đơn vị khác.`,
  'later-change': ({ unit, from }) =>
    `Đơn vị ${unit} đã có thay đổi từ ngày ${date(from)}. Hãy chọn ngày hiệu lực sau ngày đó, hoặc đính chính thay đổi ấy.`,
  'nothing-changes': () => 'Chưa có gì khác với hiện tại. Hãy sửa ít nhất một mục.',
  'no-such-fact': ({ on }) =>
    `Đơn vị không có thay đổi nào bắt đầu ngày ${date(on)}. Hãy chọn trong lịch sử của đơn vị.`,
  'correction-out-of-line': ({ after, before }) =>
    after === undefined && before === undefined
      ? 'Mục này gắn với hợp nhất, chia tách hoặc thay đổi sau nó nên không bỏ được. Hãy đính chính thay đổi sau trước.'
      : `Ngày đúng phải nằm ${[after && `sau ngày ${date(after)}`, before && `trước ngày ${date(before)}`].filter(Boolean).join(' và ')}. Hãy chọn lại ngày.`,
  'manager-missing': ({ unit }) => `Đơn vị ${unit} chưa có cấp trên quản lý. Hãy chọn cấp trên.`,
  'manager-not-living': ({ unit, manager, on }) =>
    `Ngày ${date(on)}, cấp trên ${manager} của đơn vị ${unit} không hoạt động. Hãy chọn cấp trên khác hoặc ngày khác.`,
  'manager-not-above': ({ unit, manager, on }) =>
    `Ngày ${date(on)}, ${manager} không ở cấp cao hơn ${unit} nên không thể quản lý. Hãy chọn đơn vị ở cấp cao hơn.`,
  cycle: ({ unit, manager }) =>
    `${manager} đang thuộc ${unit} nên không thể là cấp trên của ${unit}. Hãy chọn cấp trên khác.`,
  'units-under-it': ({ units }) =>
    `Còn ${units.length} đơn vị trực thuộc chưa có cấp trên phù hợp: ${list(units.slice(0, 5))}${units.length > 5 ? '…' : ''}. Hãy chuyển các đơn vị này trước.`,
  'too-few-units': () => 'Cần ít nhất hai đơn vị khác nhau. Hãy chọn thêm đơn vị.',
  'levels-differ': () => 'Các đơn vị hợp nhất phải cùng cấp. Hãy đổi cấp trước, hoặc chọn đơn vị cùng cấp.',
  'traits-missing': () => 'Đơn vị mới cần có tên và cấp. Hãy nhập đủ.',
  'no-such-level': ({ level }) => `Chưa có cấp “${level}”. Hãy chọn trong danh sách các cấp.`,
  'words-too-common': () =>
    'Từ này có trong tên của hầu hết các đơn vị. Hãy gõ thêm một từ riêng, ví dụ tên trường, tên xã hoặc mã đơn vị.',
  'no-such-kind': ({ kind }) => `Chưa có loại “${kind}”. Hãy chọn cụm hoặc khối trong danh sách.`,
  'cluster-not-then': ({ on }) => `Cụm, khối này không hoạt động vào ngày ${date(on)}. Hãy chọn ngày khác.`,
  'in-another-cluster': ({ unit }) =>
    `Đơn vị ${unit} đã thuộc một cụm, khối cùng loại vào ngày đó. Hãy cho đơn vị thôi tham gia ở đó trước, hoặc chọn ngày khác.`,
  'not-in-cluster': ({ unit }) =>
    `Đơn vị ${unit} không thuộc cụm, khối này vào ngày đó. Hãy tải lại danh sách.`,
  'head-not-member': ({ unit }) =>
    `Đơn vị ${unit} không thuộc cụm, khối trong suốt thời gian ấy nên chưa làm trưởng được. Hãy chọn đơn vị hoặc thời gian khác.`,
  'heads-overlap': ({ unit, from }) =>
    `Đơn vị ${unit} đã được giao làm trưởng từ ngày ${date(from)}. Hãy chọn thời gian kết thúc trước ngày đó.`,
  'round-exists': () => 'Năm này đã có đợt. Hãy mở đợt đó trong danh sách.',
  'year-outside-programme': ({ from, until }) =>
    `Chương trình kéo dài từ năm ${from} đến năm ${until}. Hãy chọn một năm trong khoảng đó.`,
  'calendar-out-of-order': ({ stage }) =>
    `Bước “${STAGE_NAMES[stage] ?? stage}” kết thúc trước khi bắt đầu, hoặc bắt đầu trước bước liền trước. Hãy sửa ngày.`,
  'criteria-missing': ({ subject }) =>
    `Chưa chọn bộ tiêu chuẩn cho ${subject === 'collective' ? 'tập thể' : 'cá nhân'}. Hãy chọn ít nhất một bộ.`,
  'level-does-not-register': ({ level }) =>
    `Cấp “${level}” không đăng ký với tư cách tập thể. Hãy đăng ký từ công đoàn cơ sở.`,
  'already-registered': () => 'Đơn vị đã đăng ký đợt này. Hãy mở đăng ký đã có để xem.',
  'too-few-parties': () => 'Giao ước cần ít nhất hai bên khác nhau. Hãy chọn thêm bên.',
  'parties-stand-apart': () =>
    'Các bên của giao ước phải cùng một cấp trên trực tiếp. Hãy chọn các đơn vị cùng cụm hoặc các tổ của một đơn vị.',
  'witness-not-above': () => 'Người chứng kiến phải là cấp trên của các bên. Hãy chọn lại hoặc bỏ trống.',
  'not-a-party': () => 'Đơn vị này không phải một bên của giao ước. Hãy chọn đơn vị là một bên.',
  'already-signed': () => 'Đơn vị này đã ký. Không cần làm gì thêm.',
  'results-missing': ({ promises }) => `Giao ước có ${promises} điều cam kết. Hãy ghi kết quả cho từng điều.`,
  'no-such-grade': ({ grade }) => `Chưa có mức thực hiện “${grade}”. Hãy chọn trong danh sách.`,
  'pact-evidence-missing': ({ promises }) =>
    `Điều ${list(promises.map(String))} được xếp mức cần minh chứng. Hãy ghi minh chứng, đường dẫn hoặc thêm tệp; hoặc chọn mức khác.`,
  'pact-files-not-kept': ({ promises }) =>
    `Tệp minh chứng ở điều ${list(promises.map(String))} không còn, hoặc chưa kiểm tra xong. Hãy bỏ tệp đó và tải lên lại.`,
  'already-agreed': () => 'Đơn vị này đã thống nhất kết quả. Không cần làm gì thêm.',
  'parties-first': () => 'Người chứng kiến xác nhận sau khi mọi bên đã thống nhất. Hãy chờ các bên còn lại.',
  'unknown-item': ({ item }) => `Bộ tiêu chuẩn không có dòng ${item}. Hãy tải lại trang.`,
  'set-approved': () => 'Bộ tiêu chuẩn đã được phê duyệt nên không sửa được. Hãy xem điểm đã duyệt.',
  unsound: () =>
    'Bộ tiêu chuẩn còn chỗ chưa khớp. Hãy mở trang Bộ tiêu chuẩn, sửa các chỗ được nêu rồi làm lại.',
  'unit-not-living': ({ on }) =>
    `Đơn vị chưa có hoặc đã kết thúc hoạt động vào ngày ${date(on)}. Hãy chọn ngày khác hoặc đơn vị khác.`,
  'later-fact': ({ from }) =>
    `Hồ sơ đã ghi một thay đổi từ ngày ${date(from)}. Hãy chọn ngày sau ngày đó, hoặc hoàn lại thay đổi ấy trước.`,
  'not-a-member': ({ on }) =>
    `Người này không thuộc đơn vị nào vào ngày ${date(on)}. Hãy xem lại quá trình của người này rồi chọn ngày khác.`,
  'already-there': () => 'Người này đang ở đúng đơn vị đó. Hãy chọn đơn vị khác.',
  'nothing-new': () => 'Nội dung giống hệt điều đã ghi. Hãy sửa ít nhất một ô, hoặc quay lại.',
  'person-merged': () => 'Hồ sơ này đã gộp vào hồ sơ khác. Hãy mở hồ sơ đang dùng rồi làm tiếp.',
  'same-person': () => 'Đây là cùng một hồ sơ. Hãy chọn hai hồ sơ khác nhau.',
  'not-separable': () =>
    'Sau khi gộp, hồ sơ đã có thay đổi khác nên không tách lại được. Hãy hoàn lại các thay đổi sau đó trước.',
  'not-registered': () => 'Đơn vị chưa đăng ký đợt này. Hãy đăng ký trước khi chấm điểm.',
  'marks-faulty': ({ faults }) => `Còn ${faults.length} dòng chưa đúng. Hãy sửa các dòng được nêu.`,
  'marks-missing': ({ missing }) =>
    `Còn ${missing.length} dòng chưa chấm: ${list(missing)}. Hãy chấm đủ rồi gửi.`,
  'evidence-refused': ({ fault }) => EVIDENCE_SENTENCES[fault],
  'too-many-files': ({ most }) =>
    `Ở đây đã nhận ${figure(most)} tệp, không nhận thêm được. Hãy ghi nơi lưu hoặc dán đường dẫn thay cho tệp.`,
  'files-not-kept': ({ items }) =>
    `Tệp minh chứng ở dòng ${list(items)} không còn, hoặc chưa kiểm tra xong. Hãy bỏ tệp đó và tải lên lại.`,
  'scan-missing': () => 'Chưa có bản chụp phiếu giấy. Hãy chụp hoặc quét phiếu rồi thêm vào.',
  'scan-not-kept': () => 'Bản chụp phiếu giấy không còn, hoặc chưa kiểm tra xong. Hãy bỏ tệp đó và chụp lại.',
  'own-points': () =>
    'Người này đã tự chấm; điểm tự chấm không bị ghi đè. Hãy để người ấy tự gửi phiếu bằng mã cá nhân.',
  'sheet-of-another-set': () =>
    'Phiếu của người này theo bộ tiêu chuẩn khác. Hãy nhập theo đúng bộ của phiếu đang có.',
  'evidence-missing': ({ lines }) =>
    `Còn ${lines.length} dòng chưa có minh chứng: ${list(lines.map(({ item }) => item))}. Hãy thêm minh chứng cho từng dòng rồi gửi.`,
  'reasons-missing': ({ items }) =>
    `Chưa có lý do ở: ${list(items)}. Hãy ghi lý do cho từng dòng chấm khác và từng nội dung trừ điểm.`,
  'past-deadline': ({ closedAt }) =>
    `Hạn gửi phiếu đã hết lúc ${moment(closedAt)}, thời gian nhận thêm sau hạn cũng đã hết. Những gì đã nhập vẫn còn; hãy đề nghị công đoàn cấp trên hoặc Liên đoàn Lao động tỉnh gia hạn cho đơn vị.`,
  'extension-not-later': ({ until }) =>
    `Hạn gửi phiếu của đơn vị hiện là ${date(until)}. Hãy chọn một ngày sau đó và không sớm hơn hôm nay.`,
  'day-over': ({ day }) => `Ngày ${date(day)} đã qua. Hãy chọn từ hôm nay trở đi.`,
  'review-received': () =>
    'Đơn vị đã đồng ý với kết quả, hoặc kiến nghị đã được trả lời. Hãy tải lại để xem kết quả hiện nay.',
  'appeal-days-over': ({ until }) =>
    `Thời hạn kiến nghị đã hết ngày ${date(until)}. Nếu còn vướng mắc, hãy liên hệ công đoàn cấp trên trực tiếp.`,
  'question-days-over': ({ until }) =>
    `Thời hạn đề nghị xem lại đã hết ngày ${date(until)}. Nếu còn vướng mắc, hãy trao đổi với công đoàn cơ sở.`,
  'appeal-empty': () => 'Kiến nghị chưa nêu dòng nào. Hãy chọn ít nhất một dòng và ghi ý kiến.',
  'appeal-open': ({ until }) =>
    `Đơn vị còn được kiến nghị đến hết ngày ${date(until)}. Hãy đợi qua ngày đó, hoặc đợi đơn vị đồng ý với kết quả.`,
  'reviewer-inside': ({ reviewers }) =>
    `${list(reviewers)} là người của chính đơn vị có phiếu hoặc có nhiệm vụ ở đó. Hãy chọn người khác: không ai chấm phiếu của đơn vị mình.`,
  'reviewer-not-in-office': ({ reviewers }) =>
    `Hôm nay ${list(reviewers)} không giữ nhiệm vụ cán bộ công đoàn ở đơn vị đã chọn. Hãy tải lại danh sách rồi chọn người khác.`,
  'reviewer-twice': () => 'Một người được chọn hai lần. Hãy chọn mỗi người một lần.',
  'reviewer-abstained': () =>
    'Có người trong danh sách đã xin không tham gia chấm phiếu này. Hãy chọn người khác.',
  'part-not-open': ({ state }) =>
    `Phần chấm này đang ở bước “${STATE_NAMES[state] ?? state}” nên không đổi được. Hãy tải lại để xem; phần đã gửi thì người chấm tự rút về trước.`,
  'part-not-given': () => 'Phần chấm này chưa gửi nên không có gì để rút. Hãy tải lại để chấm tiếp.',
  'confirms-itself': () =>
    'Bạn cũng là người chốt kết quả và có thể đã xem điểm của người khác, nên phần chấm đã gửi được giữ nguyên. Hãy chỉnh ở bước chốt, kèm lý do.',
  'parts-awaited': ({ count }) =>
    `Còn ${count} người chưa gửi phần chấm. Hãy đợi đủ, hoặc bỏ người chưa gửi khỏi tổ thẩm định.`,
  'parts-moved': () =>
    'Vừa có người đổi phần chấm hoặc tổ thẩm định vừa thay đổi, nên việc này chưa được thực hiện. Hãy tải lại để xem rồi làm lại.',
  'nobody-gave': () =>
    'Mọi người trong tổ đều không tham gia chấm. Hãy phân công người khác, hoặc bỏ tổ thẩm định để tự thẩm định.',
  'no-panel': () => 'Phiếu này chưa có tổ thẩm định. Hãy phân công, hoặc thẩm định như thường lệ.',
  'panel-decides': () =>
    'Phiếu này có tổ thẩm định. Hãy chốt kết quả tổng hợp của tổ, hoặc bỏ tổ thẩm định trước.',
  'looked-again': () =>
    'Phiếu này đã được thẩm định lại một lần; kết quả lần đó có giá trị. Hãy tải lại để xem.',
  'sheet-exists': () => 'Người này đã có phiếu trong đợt. Hãy mở phiếu đang có.',
  'set-not-in-round': () => 'Bộ tiêu chuẩn này không thuộc đợt. Hãy chọn bộ dành cho cá nhân của đợt.',
  'already-nominated': ({ state }) =>
    `Đã có đề nghị này với hình thức khen này, đang ở bước “${STATE_NAMES[state] ?? state}”. Hãy mở đề nghị đã có, hoặc chọn hình thức khác.`,
  'award-of-another-level': () =>
    'Hình thức khen này không do cấp đang chọn quyết định. Hãy chọn hình thức đúng thẩm quyền.',
  'award-for-other-kind': () => 'Hình thức khen này dành cho đối tượng khác. Hãy chọn hình thức phù hợp.',
  'decision-before-conference': () =>
    'Quyết định không thể ký trước ngày hội nghị. Hãy kiểm tra hai ngày này.',
  'sheet-not-final': () =>
    'Phiếu chấm của đối tượng này chưa có kết quả cuối. Hãy hoàn thành thẩm định trước khi đề nghị.',
  'ballots-do-not-add-up': () =>
    'Số phiếu không khớp: có mặt không quá tổng số ủy viên, số phiếu không quá số có mặt. Hãy kiểm tra biên bản.',
  'decision-empty': () => 'Quyết định chưa có ai. Hãy chọn ít nhất một đề nghị đã đạt.',
  'number-taken': ({ number }) => `Số ${number} đã dùng cho quyết định khác của đợt. Hãy kiểm tra lại số.`,
  'not-passed': ({ nominations }) =>
    `Có ${nominations.length} đề nghị chưa được Hội đồng thông qua. Hãy bỏ chọn.`,
  'already-decided': ({ nominations }) =>
    `Có ${nominations.length} đề nghị đã nằm trong quyết định khác. Hãy bỏ chọn.`,
  'signer-is-named': ({ signer }) =>
    `${signer} có tên trong danh sách được khen nên không ký quyết định này. Hãy chọn cấp phó ký, ghi “KT. CHỦ TỊCH”.`,
  'signer-not-in-office': ({ on }) =>
    `Người được chọn không thuộc Ban Thường vụ vào ngày ${date(on)}. Hãy chọn lại người ký, hoặc sửa ngày ký.`,
  'file-too-large': ({ megabytes }) =>
    `Tệp lớn hơn ${figure(megabytes)} MB. Hãy xóa hình ảnh và các trang không dùng, hoặc chia thành nhiều tệp.`,
  'list-too-long': ({ rows, most }) =>
    `Danh sách có ${figure(rows)} dòng, nhiều hơn ${figure(most)} dòng một lần xuất. Hãy xuất theo từng đơn vị trực thuộc.`,
  'file-not-there': () =>
    'Tệp chưa tải lên xong, hoặc đã quá bảy ngày nên không còn giữ. Hãy chọn tệp và tải lên lại.',
  'file-unreadable': ({ sentence }) => sentence,
  'columns-missing': ({ titles }) => `Chưa chọn cột cho: ${list(titles)}. Hãy chọn cột trong tệp.`,
  'nothing-to-import': () => 'Không có dòng nào để ghi thêm: mọi dòng đúng đều đã có. Không cần làm gì thêm.',
  'already-erased': () => 'Dữ liệu cá nhân của người này đã được xóa. Không cần làm gì thêm.',
  'named-in-decision': () =>
    'Người này có tên trong quyết định khen thưởng, là hồ sơ phải giữ nguyên. Hãy xử lý quyết định đó trước khi xóa dữ liệu.',
};

/** What a refusal says to people: what is the matter now and what to do, in Vietnamese. */
export function refusalSentence<Code extends RefusalCode>(refusal: Refusal<Code>): string {
  const sentence = SENTENCES[refusal.code] as (given: Refusal<Code>) => string;
  return sentence(refusal);
}
