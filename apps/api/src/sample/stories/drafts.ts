type Draft = { readonly kind: string; readonly title: string; readonly content: object };

/** First versions in the product's own words, each marked as such; they say nothing of the branch. */
export const drafts: readonly Draft[] = [
  {
    kind: 'term-report-and-direction',
    title: 'Dự thảo báo cáo nhiệm kỳ và phương hướng 2023-2028',
    content: paper('Báo cáo nhiệm kỳ và phương hướng nhiệm kỳ 2023-2028', [
      ['Tình hình chung', 'Tóm tắt tình hình đơn vị, đoàn viên và người lao động trong nhiệm kỳ.'],
      ['Kết quả thực hiện', 'Nêu kết quả từng chỉ tiêu của nghị quyết nhiệm kỳ trước, kèm số liệu.'],
      ['Phương hướng', 'Nêu mục tiêu, chỉ tiêu và giải pháp của nhiệm kỳ mới.'],
    ]),
  },
  {
    kind: 'self-review',
    title: 'Dự thảo báo cáo kiểm điểm của Ban Thường vụ và Ban Chấp hành',
    content: paper('Báo cáo kiểm điểm', [
      ['Vai trò lãnh đạo', 'Đánh giá việc lãnh đạo, điều hành của Ban Thường vụ và Ban Chấp hành.'],
      ['Hạn chế và nguyên nhân', 'Nêu rõ việc chưa làm được và vì sao.'],
      ['Bài học', 'Rút ra điều cần giữ và điều cần đổi.'],
    ]),
  },
  {
    kind: 'personnel-plan',
    title: 'Dự thảo đề án nhân sự Ban Chấp hành khoá IX',
    content: paper('Đề án nhân sự Ban Chấp hành khoá IX', [
      ['Yêu cầu', 'Chọn người tiêu biểu về trí tuệ, phẩm chất, năng lực và uy tín.'],
      ['Số lượng, cơ cấu', 'Số lượng và cơ cấu sẽ điền khi đã thống nhất.'],
      ['Quy trình giới thiệu', 'Các bước giới thiệu từ Tổ Công đoàn đến Ban Chấp hành.'],
    ]),
  },
  {
    kind: 'draft-resolution',
    title: 'Dự thảo nghị quyết đại hội lần thứ IX',
    content: paper('Nghị quyết đại hội lần thứ IX', [
      ['Thông qua các báo cáo', 'Đại hội thông qua báo cáo nhiệm kỳ và báo cáo kiểm điểm.'],
      ['Chỉ tiêu nhiệm kỳ 2023-2028', 'Danh mục chỉ tiêu sẽ điền sau khi góp ý.'],
      ['Tổ chức thực hiện', 'Giao Ban Chấp hành khoá mới xây dựng chương trình hành động.'],
    ]),
  },
];

function paper(title: string, sections: readonly (readonly [heading: string, text: string])[]): object {
  return {
    type: 'doc',
    content: [
      heading(1, title),
      paragraph('Bản mẫu do phần mềm tự soạn để dùng thử, không phải văn bản của đơn vị nào.', 'italic'),
      ...sections.flatMap(([name, text]) => [heading(2, name), paragraph(text)]),
    ],
  };
}

function heading(level: number, text: string): object {
  return { type: 'heading', attrs: { level }, content: [{ type: 'text', text }] };
}

function paragraph(text: string, mark?: string): object {
  return { type: 'paragraph', content: [{ type: 'text', text, ...(mark ? { marks: [{ type: mark }] } : {}) }] };
}
