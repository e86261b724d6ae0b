/** What answers are put together from in Vietnamese. */
import { accentless } from '../accent.ts'
import { joined, type Language } from '../language.ts'
import { composed } from './composed.ts'

const VIETNAMESE = joined(
  composed({
    not: 'không|chưa|đừng|chẳng|chả|ko|k',
    view: 'với (?:bạn|anh|chị)|về',
    modest:
      '(?:tôi )?không phải (?:là )?chuyên gia|không biết (?:tôi |mình )?(?:có )?giúp được(?: \\p{L}+){0,3}',
    regretted:
      '(?:à |ừm |mà )?thôi,? (?:bỏ (?:đi|qua)|khỏi|không cần)(?: \\p{L}+)?(?= ?$|,)|(?:à |thôi )(?:thôi )?không(?: được)?|đổi ý',
    wonder:
      '(?:cô ấy|anh ấy|chị ấy|bạn ấy) (?:muốn gì|là ai|cần gì|bán gì|làm gì)|(?:tại sao|vì sao)(?! không)|về việc gì|để làm gì',
    notBefore: 'không (?:trước|phải trước) (?!giờ|\\d|trưa)\\p{L}+|(?:phải|chỉ) (?:đợi )?sau \\p{L}+',
    soon: 'bất cứ lúc nào|lúc nào cũng được|tuần này|ngày mai|hôm nay|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|buổi (?:tối|sáng|chiều)|qua điện thoại|qua zoom',
    week: 'tuần (?:sau|tới)',
    yes: [
      '(?:vâng,? |dạ,? |ừ,? |được,? |ok,? )*(?:(?:tôi|mình|em|anh|chị|cháu|chú|bác|cô) )?(?:rất |hoàn toàn )*(?:đồng ý|sẵn lòng|sẵn sàng|vui lòng|hân hạnh|nhất trí|được thôi|được chứ|được ạ|được nhé|không (?:có )?vấn đề(?: gì)?|không (?:phiền|ngại)(?: gì)?|cứ (?:giới thiệu|tự nhiên|thoải mái))(?: (?:ạ|nhé|nha|luôn|thôi|đi|em|anh|chị|bạn))*|tại sao không|sao lại không',
    ],
    agree:
      '(?:kết nối|giới thiệu) (?:\\p{L}+ )?(?:giúp|giùm|hộ|dùm)(?: \\p{L}+){0,2}|đồng ý|sẵn lòng|rất (?:vui|hân hạnh|mong)(?! (?:vì|khi)(?!\\p{L}))(?: \\p{L}+)?|nghe (?:\\p{L}+ )?(?:hay|thú vị|ổn|được)(?: \\p{L}+)?|(?:tôi|mình|em) (?:cũng )?(?:rất )?(?:quan tâm|hứng thú)|(?:chúng tôi|chúng ta|tôi|mình) có thể (?:\\p{L}+ )?(?:nói chuyện|gặp|trao đổi)|(?:cô|anh|chị|bạn|em) ấy (?:có thể|cứ|cứ việc) (?:viết|liên hệ|liên lạc|gọi|nhắn)(?: (?:cho|với))? (?:tôi|mình)|(?:vâng|được),? xin mời|(?:bạn|anh|chị) giới thiệu nhé',
    may: 'cứ|có thể|bảo|nói|nhờ|để|được',
    reach:
      '(?:viết|nhắn|nhắn tin|gọi|liên hệ|liên lạc|email|mail|inbox|gửi mail|gọi điện)(?: (?:cho|với|thẳng|trực tiếp))* (?:mình|tôi|em|anh|chị|chú|bác|cô|cháu)',
    join: 'giới thiệu|kết nối',
    us: 'chúng tôi|chúng mình|hai bên|tụi mình|bọn mình|bọn tôi|với nhau',
    glad: 'vinh hạnh|vui|vui lòng|sẵn lòng|hân hạnh|mong|muốn|thích',
    meet: 'gặp|làm quen|nói chuyện|trò chuyện|kết nối|trao đổi|giúp|hỗ trợ|quen|chia sẻ',
    give: 'cho|gửi|đưa|chuyển',
    mine: '(?:email|mail|số|số điện thoại|địa chỉ|liên hệ)(?: (?:của|điện thoại))* (?:mình|tôi|em|anh|chị)',
    want: 'hợp|muốn|quan tâm|có (?:\\p{L}+ )?(?:thời gian|nhu cầu|hứng thú)|cần|thể|tham gia|nhận|phù hợp|tiện',
    refuse:
      '(?:xin|đành|sẽ|phải) (?:phép )?bỏ qua|quyết định (?:\\p{L}+ )?(?:không|từ chối)(?: \\p{L}+)?|(?:xin|phải|đành|cho) (?:\\p{L}+ )?(?:từ chối|phép từ chối|kiếu)|từ chối|ngại (?:gặp|quen|tiếp)(?: \\p{L}+)?|không cho phép|lần này thì không|lần này xin phép không',
    ask: 'hỏi|nhắn|liên hệ|gọi|viết|liên lạc|nhắc|trao đổi với|nói chuyện với|thử',
    asking:
      'hỏi(?! thăm)|liên hệ|nhắn|gọi|liên lạc|(?<!(?:vui|được|muốn|thích|mong|thể) )(?:trao đổi|nói chuyện) với',
    again: 'lại|sau|sau này|lúc khác|khi khác|hôm khác',
    ahead:
      '(?:sau|qua|hết|ra|đến|vào|đầu|cuối|giữa|khoảng|để) (?:\\p{L}+ ){0,2}?(?:tết|hè|lễ|thi|tháng \\p{L}+|tháng \\d+|năm sau|năm mới|tuần sau|tuần tới|mùa \\p{L}+|dự án|cưới|sinh)|(?:tháng|tuần|năm) (?:sau|tới)|(?:\\d+|một|hai|ba|vài) (?:tuần|tháng) (?:nữa|sau)|khi (?:nào )?(?:tôi|mình|em)? ?(?:về|rảnh|xong)|(?:sau|qua|hết|đầu|cuối|giữa|vào) (?:kỳ |mùa |dịp )?(?:tết|hè|lễ|thi|nghỉ|cưới|sinh|xuân|thu|đông)|(?:vào )?mùa (?:xuân|hè|thu|đông)|vào tháng \\p{L}+|tháng (?:sau|tới)|năm (?:sau|tới)|(?:vài|một|hai|ba|\\d) (?:tuần|tháng) nữa',
    now: 'bây giờ|lúc này|hiện tại|hiện giờ|dạo này|thời gian này',
    kin: '(?:đồng nghiệp|vợ|chồng|sếp|trưởng phòng|giám đốc|anh trai|chị gái|em gái|em trai|con trai|con gái)(?: (?:tôi|mình|em|của \\p{L}+))?',
    tends: 'phụ trách|lo|quản lý|đảm nhận|chịu trách nhiệm|rành',
    tend: 'phụ trách|lo|quản lý|làm (?:ở|bên|mảng|việc)|đảm nhận|phải (?:là )?người|thuộc',
    goes: '(?:việc|chuyện|mảng|cái) (?:này|đó) (?:\\p{L}+ ){0,3}(?:của|do|cho|bên)',
    rather: 'có lẽ|chắc|nhưng|tốt nhất|xin|vui lòng|hẹn|để|thôi',
    held: '(?:để|cho|cần|phải) (?:\\p{L}+ )?(?:suy nghĩ|nghĩ|cân nhắc|hỏi ý kiến|hỏi lại|xem xét|bàn)(?: (?:đã|thêm|lại))?|tùy(?! \\p{L}+ ấy)|với điều kiện|(?:chỉ|nhưng chỉ) (?:khi|nếu|sau khi|đồng ý nếu)|miễn (?:là|sao)|phân vân|lưỡng lự|(?:trước hết|trước tiên|đầu tiên|trước đó) (?:\\p{L}+ ){0,2}(?:cần|muốn|phải|hãy|cho|gửi)|(?:gửi|cho|nói) (?:\\p{L}+ ){0,5}(?:trước đã|trước nhé|đã rồi)|(?:không|chưa) (?:\\p{L}+ )?chắc(?: lắm)?(?= ?$)|(?:nhưng )(?:tôi |mình )?(?:không|chưa) biết(?: nữa)?(?= ?$)|(?:hỏi|bàn)(?: \\p{L}+){1,3} trước|suy nghĩ thêm',
    know: 'quen|biết|nhớ|nhận ra',
    them: '(?:bạn|anh|chị|ông|bà|cô|em)(?: (?:này|ấy|là ai))?|ai|người này|là ai|tên này|gì về',
    receive: 'nhận (?:thêm )?(?:\\p{L}+ )?(?:email|mail|thư|tin)',
    erase: 'xóa|xoá|gỡ|loại',
    nay: '(?:nhưng|nên) không(?: ạ)?',
    after: 'sau(?! (?:giờ|\\d+ giờ|khi đọc|đó|bữa)(?!\\p{L}))|qua|hết',
    take: 'nhận|gặp|tham gia|đi',
    such: 'thêm|mới|những (?:buổi|cuộc)|người lạ|nữa',
    first: 'trước hết|trước tiên|đầu tiên|trước đã|trước đó|trước nhé',
    tell: 'nói|giải thích|gửi|cho (?:mình|tôi|em|anh|chị) biết|cần biết|muốn biết|hỏi|bàn',
    stop: '(?:ngừng|dừng|thôi) (?:\\p{L}+ )?(?:gửi|nhắn|làm phiền)(?: \\p{L}+)?|để (?:tôi|mình) yên',
    cannot: 'không (?:thể|nỡ|dám)',
    deny: 'từ chối',
    prefer: 'muốn|nên|thà',
    who: 'là ai(?: vậy| thế| đấy| nhỉ)?',
    whence: 'sao|từ đâu|ở đâu|làm sao',
    has: '(?:biết|có) (?:được )?(?:email|mail|số|địa chỉ|mình|tôi|em|anh|chị)',
    notI: 'không phải (?:tôi|mình|em|anh|chị),? mà',
    pronoun: '(?:cô|anh|chị|bạn|ông|bà) ấy',
    courtesy: 'nếu (?:cô ấy |bạn ấy |chị ấy |anh ấy )?(?:muốn|thích|tiện)',
    but: 'nhưng|chỉ|mà|có điều',
  }),
  {
    strangerWhole: [
      '(?:lần đầu|mới nghe)(?: \\p{L}+){0,3} (?:nghe|thấy|tên)(?: \\p{L}+)?|(?:chúng ta|mình|ta|tôi) (?:quen|biết|gặp) nhau (?:ở|từ) (?:đâu|khi nào)|nhầm (?:người|địa chỉ|số)',
    ],
    notMine: ['(?:tôi|mình|em) không (?:còn )?(?:phụ trách|làm|phải (?:là )?người)(?: \\p{L}+){0,3}'],
    doubt: [
      '(?:để|cho|cần|phải) (?:\\p{L}+ )?(?:suy nghĩ|nghĩ|cân nhắc|hỏi|xem)(?: (?:đã|thêm|lại))?|(?:chưa|không) (?:biết|rõ|chắc)(?! (?:ai|người|cô|anh|chị))|tùy|với điều kiện|chỉ (?:khi|nếu)|về (?:việc|chuyện|vấn đề) gì|để làm gì|phân vân',
    ],
    never: [
      '(?:đừng|không|vui lòng không|xin đừng|ngừng)(?: \\p{L}+){0,2} (?:gửi|nhắn|email|liên lạc|liên hệ|làm phiền)(?: \\p{L}+){0,5} nữa',
    ],
    stranger: ['không (?:quen|biết|nhớ)(?: (?:ai|người|này|nào|cô|anh|chị|tên))*|là ai'],
  },
)

export const VIETNAMESE_PARTS: Language = accentless(VIETNAMESE)
