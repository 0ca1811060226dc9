/** The certificate: one page, read aloud as one sentence. */
export const certificate = {
  title: 'شهادة',
  finds: 'تقرر أن المؤهل المهني لـ',
  born: 'تاريخ الميلاد: {{date}}',
  equivalent: 'معادل لـ',
  recognised: 'معترف به',
  quoted: '«{{title}}» ({{country}})',
  law: 'الأساس القانوني: {{law}}',
  since: 'سارية منذ {{date}}',
  until: 'سارية حتى {{date}}',
  place_date: '{{place}}، {{date}}',
  number: 'شهادة رقم {{number}}',
  check: 'يمكن التحقق هنا من صحة هذه الشهادة ومن أنها ما زالت سارية:',
};
