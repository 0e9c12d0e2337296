import { catalogue } from '../words.ts'

/** The words of taking up an invitation and of having several workspaces. */
export const joinWords = catalogue({
  title: (workspace: string) => `You are invited to ${workspace}`,
  roles: {
    owner: 'You will own it together with others.',
    admin: 'You will be an admin: you may change everything and bring in others.',
    member: 'You will be a member: you may read and change what is there.',
    commenter: 'You will be a commenter: you may read and say what you think.',
    viewer: 'You will be a viewer: you may read.',
  },
  joinAs: (name: string) => `Join as ${name}`,
  other: 'Join as somebody else',
  hasLogin: 'You sign in here already with this address.',
  name: 'Your name',
  email: 'E-mail address',
  password: 'Password',
  newPassword: 'A password of your own',
  passwordHelp: 'At least 10 characters.',
  join: 'Join',
  gone: 'This invitation opens nothing',
  goneWords: 'It works once and not for long. Ask whoever invited you for a new one.',
  toMap: 'Go to the map',
  choose: 'Which workspace?',
  chooseWords: 'You are in several.',
  switch: 'Go to another workspace',
  failed: 'That did not go through. Try again in a moment.',
})
