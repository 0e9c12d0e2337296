/** Whether a part of the program could not be fetched: browsers each say so in words of their own. */
export const isUnfetched = ({ message }: Error): boolean =>
  /preload CSS|dynamically imported module|importing a module script/i.test(message)
