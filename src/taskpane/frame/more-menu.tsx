import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { MORE, MORE_ID, type MorePanel } from './panels';

// Above the steps, which stay at the top.
const useStyles = makeStyles({ popover: { zIndex: 2 } });

/** The way to what is wanted now and then. The focus comes back to it (`backToMore`) when what it opened is closed. */
export default function MoreMenu({ onOpen }: { readonly onOpen: (panel: MorePanel) => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  return (
    // Inline: a portal would take the pane's own background and height along, and cover it.
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <Button id={MORE_ID} appearance="subtle" size="small" icon={<MoreHorizontal20Regular />} aria-label={t('more')} title={t('more')} />
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {MORE.map((panel) => (
            <MenuItem key={panel} onClick={() => onOpen(panel)}>
              {t(`panel_${panel}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
