/** Answers in Vietnamese beyond the shortest, with and without their marks. */
import { accentless } from './accent.ts'
import type { Language } from './language.ts'

const I = '(?:mình|tôi|em|anh|chị|tui|tớ|chú|bác|cô)'
const SHE = '(?:cô ấy|chị ấy|anh ấy|bạn ấy|em ấy|ông ấy|bà ấy|cô alice|chị alice|bạn alice|alice|họ)'
const SOFT =
  '(?: (?:e|a|c|b|em|anh|chị|bạn|nhé|nhe|nha|nghen|ạ|luôn|chứ|thôi|mà|đó|vâng|dạ|được|rồi|nào|ơi|cứ thế|đi))'
const WRITE = '(?:viết|nhắn|nhắn tin|gọi|liên hệ|liên lạc|email|mail|inbox|gửi mail|gọi điện|zalo)'
const WHEN =
  '(?:tết|hè|lễ|kỳ thi|đợt này|tháng \\d+|tháng này|tháng sau|\\d+ tuần|\\d+ tháng|một tháng|hai tháng|hai tuần)'

/** The letter that is no accented one, and the words that are too short to be loosened. */
const typed = (source: string): string =>
  source
    .replaceAll('đ', '[đd]')
    .replaceAll('cứ ', 'c[ứu] ')
    .replaceAll(' ý', ' [ýy]')
    .replaceAll(' ấy', ' [ấa]y')

export const VIETNAMESE: Language = accentless({
  yes: [
    typed(`(?:ok|oke|okie|okay|vâng|dạ vâng|ừ|được|đồng ý|nhất trí|duyệt)${SOFT}*`),
    typed(`${I} (?:rất |cũng |hoàn toàn )*(?:đồng ý|sẵn lòng|nhận lời|sẵn sàng|ok|nhất trí)${SOFT}*`),
    typed(`giới thiệu${SOFT}+`),
    typed(`cứ (?:giới thiệu|kết nối|thoải mái|tự nhiên|liên hệ)${SOFT}*`),
  ],
  filler: [
    typed(
      `(?:chào|thưa|kính gửi|dạ chào)(?: (?:anh|chị|em|bạn|quý))+|trân trọng|thân|(?:cảm ơn|cám ơn|cảm ơn)${SOFT}*`,
    ),
  ],
  agrees: [
    typed(
      `(?<!(?:nếu|không|chưa) )${I} (?:rất |cũng |hoàn toàn )*(?:đồng ý|sẵn lòng|nhận lời|sẵn sàng|rất vui|mong|muốn) (?:được )?(?:gặp|làm quen|kết nối|nói chuyện|trao đổi|giúp|để|cho)(?: ${SHE})?`,
    ),
    typed(`${SHE} (?:cứ |có thể |được )*(?:cứ )?${WRITE}(?: (?:cho|với|qua|thẳng|trực tiếp))* ${I}`),
    typed(`(?:bảo|nói|nhờ|để) ${SHE} ${WRITE}(?: (?:cho|với|thẳng|trực tiếp))* ${I}`),
    typed(`(?<!(?:đừng|không|chớ) )cho ${SHE} (?:số|mail|email|số điện thoại|zalo|liên hệ)(?: của)? ${I}`),
  ],
  doubled: [typed('không (?:có gì |có )?(?:trở ngại|phản đối|vấn đề|ngại)(?: gì)?(?: cả| hết| đâu)?')],
  later: [
    'hẵng (?:nói|tính|giới thiệu|liên hệ|gọi|nhắn|bàn|hỏi)',
    typed(
      `(?:hỏi|nhắn|liên hệ|gọi|viết|liên lạc)(?: lại)?(?: ${I})?(?: (?:lại|nhé|vào|sau|khi|qua|hết|giúp))+ ${WHEN}`,
    ),
    typed(`(?:sau|qua|hết|ra|để) ${WHEN}(?: (?:rồi|hãy|nhé|đi|hỏi|nhắn|mình|em))*|${WHEN} nữa`),
  ],
  stranger: [
    typed('không (?:quen|biết|nhớ)(?: (?:ai|người|người nào|cô|anh|chị|ông))*(?: (?:tên|tên là|nào))*'),
    typed('(?:chắc|có lẽ)?(?: là)? ?(?:nhầm|lộn) (?:người|địa chỉ|mail|email)(?: rồi)?'),
  ],
  notMine: [
    typed(`không phải (?:việc|mảng|phần|chuyện) của ${I}|${I} (?:không còn|hết) (?:phụ trách|làm|lo)`),
  ],
  other: [
    typed(
      '(?:việc|mảng|phần|chuyện) (?:này|đó)(?: \\p{L}+){0,2} (?:do )?(?:chị|anh|bạn|em|cô|chú) \\p{L}+ (?:phụ trách|lo|quản lý|làm)',
    ),
  ],
  never: [
    typed(
      `(?:đừng|ngưng|ngừng|làm ơn đừng)(?: (?:bao giờ|có|nên))* (?:nhắn|gửi|viết|email|mail|liên lạc|liên hệ|làm phiền)(?: (?:tin|mail|email|cho|với|${I})){0,4}(?: nữa)?`,
    ),
    typed(`(?:xóa|xoá|gỡ|bỏ) (?:email|mail|địa chỉ|tên|thông tin)(?: của)? ${I}`),
  ],
  granted: [
    typed('(?:nhưng |chỉ là |có điều |mà )?tiếng (?:anh|pháp|đức)(?: của)?[^,.;!?]{0,60}'),
    typed(
      `(?:nhưng |có điều |mà )?(?:${I} )?(?:hay |thường |hơi )*(?:trả lời|rep|hồi âm|phản hồi)(?: \\p{L}+){0,2} (?:chậm|muộn|lâu|trễ)[^.;!?]{0,30}`,
    ),
    typed('(?:nhưng |mà )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|cuối tuần)(?! sau)[^.;!?]{0,40}'),
  ],
})
