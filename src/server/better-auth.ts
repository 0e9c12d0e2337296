import { betterAuth } from 'better-auth'
import { newId } from '../model/id.ts'
import type { AuthAdapter } from '../workspace/auth-adapter.ts'
import { hashPassword, verifyPassword } from '../workspace/password-hash.ts'
import type { Place } from './host-rules.ts'
import { cookieName } from './session-cookie.ts'

/** Sets Better Auth up for e-mail and password over our tables; loaded only where somebody signs in with one. */
export function passwordAuth({ database, place, secret }: { database: AuthAdapter; place: Place; secret: string }) {
  const times = { createdAt: 'created_at', updatedAt: 'updated_at' }
  return betterAuth({
    appName: 'Chartroom',
    baseURL: place.origin,
    basePath: '/auth',
    secret,
    database,
    trustedOrigins: [...place.hosts].map(host => `${place.origin.startsWith('https') ? 'https' : 'http'}://${host}`),
    logger: { disabled: true },
    telemetry: { enabled: false },
    // tries are counted by our own limits, which know the client's true address
    rateLimit: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: {
      modelName: 'sessions',
      expiresIn: 30 * 24 * 60 * 60,
      fields: { userId: 'person', expiresAt: 'expires_at', ipAddress: 'ip', userAgent: 'agent', ...times },
    },
    user: { modelName: 'people', fields: { emailVerified: 'email_verified', ...times } },
    account: {
      modelName: 'accounts',
      fields: {
        accountId: 'account',
        providerId: 'provider',
        userId: 'person',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_expires_at',
        refreshTokenExpiresAt: 'refresh_expires_at',
        ...times,
      },
    },
    verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', ...times } },
    advanced: {
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: cookieName(place),
          attributes: { path: '/', httpOnly: true, sameSite: 'lax', secure: place.origin.startsWith('https') },
        },
      },
    },
  })
}

export type PasswordAuth = ReturnType<typeof passwordAuth>
