import './settings.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Tabs } from '../../ui/tabs.tsx'
import { settingsWords } from '../words/settings.words.ts'
import { DeviceSettings } from './device-settings.tsx'
import { KeySettings } from './key-settings.tsx'
import { MemberSettings } from './member-settings.tsx'
import { WorkspaceSettings } from './workspace-settings.tsx'

/** The workspace's rules, its people, keys for programs, and the look on this device. */
export function SettingsScreen() {
  const { leaf = 'workspace' } = useSearch({ from: '/settings' })
  const navigate = useNavigate()
  return (
    <div className="page page-narrow">
      <header className="page-head">
        <div>
          <h1>{settingsWords.title}</h1>
        </div>
      </header>
      <Tabs
        label={settingsWords.leaves}
        open={leaf}
        onOpen={next => void navigate({ to: '/settings', search: { leaf: next }, replace: true })}
        leaves={[
          { id: 'workspace', title: settingsWords.workspace, content: <WorkspaceSettings /> },
          { id: 'members', title: settingsWords.members, content: <MemberSettings /> },
          { id: 'keys', title: settingsWords.keys, content: <KeySettings /> },
          { id: 'device', title: settingsWords.device, content: <DeviceSettings /> },
        ]}
      />
    </div>
  )
}
