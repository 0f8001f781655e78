/** The frame around every step: theme, header, demo label, rail, problem panel, the step itself. */
import { FluentProvider } from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import { Announcer } from './components/announcer.tsx';
import { DropTarget } from './components/drop-target.tsx';
import { Header } from './components/header.tsx';
import { Loading } from './components/loading.tsx';
import { ProblemPanel } from './components/problem-panel.tsx';
import { StepRail } from './components/step-rail.tsx';
import { useKeptFocus } from './components/use-kept-focus.ts';
import { StartPage } from './pages/start-page.tsx';
import { useLanguage, useWizard } from './store/wizard-context.tsx';
import { useTheme } from './theme/use-theme.ts';

/** Everything after the start comes in a second file, so that the start is there at once. */
const LaterPage = lazy(async () => ({ default: (await loadLater()).LaterPage }));
const EditorPage = lazy(async () => ({
  default: (await import('./editor/editor-page.tsx')).EditorPage,
}));

export function App() {
  const language = useLanguage();
  const theme = useTheme();
  useKeptFocus();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const timer = setTimeout(() => void loadLater(), 300);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <FluentProvider theme={theme} className="rw-app">
      <Header />
      <StepRail />
      <main className="rw-main">
        <ProblemPanel />
        <CurrentStep />
      </main>
      <DropTarget />
      <Announcer />
    </FluentProvider>
  );
}

function loadLater() {
  return import('./pages/later-page.tsx');
}

function CurrentStep() {
  const step = useWizard((state) => state.step);
  const ready = useWizard((state) => state.app !== null);
  if (!ready) return <Loading />;
  if (step.kind === 'start') return <StartPage />;
  return (
    <Suspense fallback={<Loading />}>
      {step.kind === 'editor' ? <EditorPage step={step} /> : <LaterPage step={step} />}
    </Suspense>
  );
}
