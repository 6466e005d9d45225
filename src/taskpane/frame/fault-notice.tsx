import { Component, type ReactNode } from 'react';
import { withTranslation, type WithTranslation } from 'react-i18next';

type Props = WithTranslation & { readonly children: ReactNode };

/** Stands between a fault of ours and a white pane. React offers this to classes only. */
class FaultBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { t } = this.props;
    return (
      <main role="alert" style={{ padding: 16, fontFamily: 'system-ui, sans-serif' }}>
        <h1 style={{ fontSize: 18 }}>{t('fault')}</h1>
        <p>{t('faultText')}</p>
      </main>
    );
  }
}

export const FaultNotice = withTranslation()(FaultBoundary);
