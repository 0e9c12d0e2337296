/** What outsiders may send and what it becomes; defined by the import floor. */
export interface Intake {
  name: string
  title: string
  says: string
}
