import type { de } from '@payloadcms/translations/languages/de';

const sure = 'Sind Sie sicher?';
const aboutTo = (what: string) => `Sie sind dabei, ${what} ${sure}`;

/**
 * Payload's German says „du“; the portal speaks to its editors as the administration does to people, and in whole sentences.
 * What is not named here is said as Payload says it.
 */
export const germanTranslations = {
  authentication: {
    beginCreateFirstUser: 'Bitte legen Sie zuerst ein Konto an.',
    checkYourEmailForPasswordReset:
      'Gehört die E-Mail-Adresse zu einem Konto, erhalten Sie in Kürze eine Nachricht, wie Sie Ihr Passwort zurücksetzen. Bitte sehen Sie auch im Spam-Ordner nach.',
    forgotPasswordEmailInstructions:
      'Bitte geben Sie Ihre E-Mail-Adresse an. Sie erhalten eine Nachricht, wie Sie Ihr Passwort zurücksetzen.',
    forgotPasswordUsernameInstructions:
      'Bitte geben Sie Ihren Benutzernamen an. Die Anleitung geht an die E-Mail-Adresse, die zu ihm gehört.',
    generatingNewAPIKeyWillInvalidate: `Ein neuer API-Schlüssel macht den bisherigen <1>ungültig</1>. ${sure}`,
    loggedIn: 'Um sich mit einem anderen Konto anzumelden, <0>melden Sie sich bitte zuerst ab</0>.',
    loggedInChangePassword: 'Ihr Passwort ändern Sie in Ihrem <0>Konto</0>.',
    loggedOutInactivity: 'Sie wurden abgemeldet, weil Sie längere Zeit nichts getan haben.',
    loggedOutSuccessfully: 'Sie sind abgemeldet.',
    loginWithAnotherUser: 'Um sich mit einem anderen Konto anzumelden, <0>melden Sie sich bitte zuerst ab</0>.',
    newAccountCreated:
      'Für Sie wurde ein Konto auf <a href="{{serverURL}}">{{serverURL}}</a> angelegt. Bitte bestätigen Sie Ihre E-Mail-Adresse über diesen Link: <a href="{{verificationURL}}">{{verificationURL}}</a><br> Danach können Sie sich anmelden.',
    resetYourPassword: 'Passwort zurücksetzen',
    verifyYourEmail: 'E-Mail-Adresse bestätigen',
    youAreInactive:
      'Sie haben einige Zeit nichts getan und werden zu Ihrer Sicherheit bald abgemeldet. Möchten Sie angemeldet bleiben?',
    youAreReceivingResetPassword:
      'Sie erhalten diese Nachricht, weil Sie (oder jemand anderes) ein neues Passwort für Ihr Konto angefordert haben. Bitte öffnen Sie diesen Link, um es zu setzen:',
    youDidNotRequestPassword:
      'Haben Sie das nicht angefordert, brauchen Sie nichts zu tun: Ihr Passwort bleibt, wie es ist.',
  },
  dashboard: {
    discardMessage: `Ihr Dashboard hat ungespeicherte Änderungen, die verloren gehen. ${sure}`,
    noItems: 'Auf Ihrem Dashboard ist noch nichts.',
  },
  error: {
    deletingTitle:
      '„{{title}}“ konnte nicht gelöscht werden. Bitte prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
    documentNotFound:
      'Das Dokument mit der Kennung {{id}} gibt es nicht. Vielleicht wurde es gelöscht, oder Sie dürfen es nicht sehen.',
    notAllowedToAccessPage: 'Diese Seite dürfen Sie nicht sehen.',
    notAllowedToPerformAction: 'Das dürfen Sie nicht tun.',
    unauthorized: 'Bitte melden Sie sich zuerst an.',
    unverifiedEmail: 'Bitte bestätigen Sie Ihre E-Mail-Adresse, bevor Sie sich anmelden.',
  },
  fields: {
    block: 'Baustein',
    chooseBetweenCustomTextOrDocument: 'Wählen Sie, ob Sie eine Adresse eingeben oder auf ein Dokument verweisen.',
    chooseDocumentToLink: 'Auf welches Dokument soll verwiesen werden?',
  },
  folder: {
    folderTypeDescription: 'Welche Dokumente darf dieser Ordner enthalten?',
    moveItemsToFolderConfirmation: aboutTo('<1>{{count}} {{label}}</1> nach <2>{{toFolder}}</2> zu verschieben.'),
    moveItemsToRootConfirmation: aboutTo('<1>{{count}} {{label}}</1> in den Hauptordner zu verschieben.'),
    moveItemToFolderConfirmation: aboutTo('<1>{{title}}</1> nach <2>{{toFolder}}</2> zu verschieben.'),
    moveItemToRootConfirmation: aboutTo('<1>{{title}}</1> in den Hauptordner zu verschieben.'),
  },
  general: {
    aboutToDelete: aboutTo('{{label}} <1>{{title}}</1> zu löschen.'),
    aboutToDeleteCount_many: 'Sie sind dabei, {{count}} {{label}} zu löschen.',
    aboutToDeleteCount_one: 'Sie sind dabei, {{count}} {{label}} zu löschen.',
    aboutToDeleteCount_other: 'Sie sind dabei, {{count}} {{label}} zu löschen.',
    aboutToPermanentlyDelete: aboutTo('{{label}} <1>{{title}}</1> endgültig zu löschen.'),
    aboutToPermanentlyDeleteTrash: aboutTo(
      '<0>{{count}}</0> <1>{{label}}</1> endgültig aus dem Papierkorb zu löschen.',
    ),
    aboutToRestore: aboutTo('{{label}} <1>{{title}}</1> wiederherzustellen.'),
    aboutToRestoreAsDraft: aboutTo('{{label}} <1>{{title}}</1> als Entwurf wiederherzustellen.'),
    aboutToRestoreAsDraftCount: 'Sie sind dabei, {{count}} {{label}} als Entwurf wiederherzustellen.',
    aboutToRestoreCount: 'Sie sind dabei, {{count}} {{label}} wiederherzustellen.',
    aboutToTrash: aboutTo('{{label}} <1>{{title}}</1> in den Papierkorb zu legen.'),
    aboutToTrashCount: 'Sie sind dabei, {{count}} {{label}} in den Papierkorb zu legen.',
    creating: 'Neu:',
    creatingNewLabel: 'Neu: {{label}}',
    changesNotSaved: 'Ihre Änderungen sind noch nicht gespeichert. Wenn Sie die Seite verlassen, gehen sie verloren.',
    copyWarning: aboutTo('{{to}} von {{label}} {{title}} mit {{from}} zu überschreiben.'),
    currentlyEditing:
      'bearbeitet gerade dieses Dokument. Wenn Sie übernehmen, kann die andere Person nicht weiterarbeiten und verliert vielleicht, was sie nicht gespeichert hat.',
    documentOutOfDate: 'Eine andere Person hat dieses Dokument inzwischen geändert. Sie sehen einen alten Stand.',
    enterAValue: 'Bitte etwas eingeben',
    moveConfirm: aboutTo('{{count}} {{label}} nach <1>{{destination}}</1> zu verschieben.'),
    payloadSettings: 'Einstellungen der Oberfläche',
    sorryNotFound: 'Hier ist leider nichts, was zu Ihrer Anfrage passt.',
    unsavedChanges: 'Es gibt ungespeicherte Änderungen. Bitte speichern oder verwerfen Sie sie zuerst.',
    unsavedChangesDuplicate: 'Es gibt ungespeicherte Änderungen. Möchten Sie trotzdem duplizieren?',
  },
  upload: {
    cropToolDescription:
      'Ziehen Sie an den Ecken der Auswahl, zeichnen Sie eine neue oder ändern Sie die Werte darunter.',
  },
  validation: {
    emailAddress: 'Bitte geben Sie eine E-Mail-Adresse an, zum Beispiel info@kreis-heinsberg.de.',
    enterNumber: 'Bitte geben Sie eine Zahl an, zum Beispiel 66,50.',
    username:
      'Bitte geben Sie einen Benutzernamen an. Er darf Buchstaben, Ziffern, Bindestriche, Punkte und Unterstriche enthalten.',
  },
  version: {
    aboutToPublishSelection: aboutTo('alle ausgewählten {{label}} zu veröffentlichen.'),
    aboutToRestore: 'Sie sind dabei, {{label}} auf den Stand vom {{versionDate}} zurückzusetzen.',
    aboutToRestoreGlobal: 'Sie sind dabei, {{label}} auf den Stand vom {{versionDate}} zurückzusetzen.',
    aboutToRevertToPublished: aboutTo('dieses Dokument auf seinen veröffentlichten Stand zurückzusetzen.'),
    aboutToUnpublish: aboutTo('dieses Dokument von der Website zu nehmen.'),
    aboutToUnpublishIn: aboutTo('dieses Dokument in {{locale}} von der Website zu nehmen.'),
    aboutToUnpublishSelection: aboutTo('alle ausgewählten {{label}} von der Website zu nehmen.'),
  },
} satisfies {
  [Group in keyof typeof de.translations]?: Partial<Record<keyof (typeof de.translations)[Group], string>>;
};
