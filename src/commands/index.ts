/**
 * Code behind the ribbon, loaded by the one page of the shared runtime. The button "KAM pane" shows the pane without any code;
 * a button that runs a function would register it here with `Office.actions.associate`.
 */
void Office.onReady();
