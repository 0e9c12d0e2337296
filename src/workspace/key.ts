/** Whether a text looks like a record's key, such as B-12. */
export const isKey = (text: string): boolean => /^\s*[a-z]{1,3}-\d{1,9}\s*$/i.test(text)
