/**
 * Well-known codes of failed installations and what they mean. A code that is not here is left unexplained rather than
 * guessed at. They are those of Microsoft's reference for Intune, and, in the form 0x8007xxxx, the errors of Windows
 * and of the Windows Installer that installers end with most often.
 * https://learn.microsoft.com/troubleshoot/mem/intune/app-management/app-install-error-codes
 * https://learn.microsoft.com/windows/win32/msi/error-codes
 */
// biome-ignore format: a table
const meanings: Readonly<Record<string, string>> = {
  // Any platform
  '0x87D1041C': 'The installation succeeded, but the app was not detected afterwards: it was removed, or the detection rule does not fit.',
  '0x87D103E8': 'The installation failed for an unknown reason.',
  '0x8000FFFF': 'The installation failed unexpectedly: see the installation log on the device.',
  // Windows
  '0x80070002': 'A file was not found: check the install command and the package.',
  '0x80070003': 'A path was not found: check the install command and the package.',
  '0x80070005': 'Access was denied: the installer may have to run in the context of the system.',
  '0x80070070': 'There is not enough disk space.',
  '0x80070641': 'The Windows Installer service could not be reached.',
  '0x80070642': 'The user cancelled the installation.',
  '0x80070643': 'The installer failed: its own log says why.',
  '0x80070644': 'The installation was suspended and is not complete.',
  '0x80070645': 'The product to be changed or removed is not installed.',
  '0x80070652': 'Another installation is in progress.',
  '0x80070653': 'The installer package could not be opened.',
  '0x80070654': 'The installer package is not valid.',
  '0x80070659': 'The installation is forbidden by system policy.',
  '0x80070661': 'The installer package is for another type of processor.',
  '0x80070666': 'Another version of the product is installed already.',
  '0x80070669': 'The installer has started a restart of the device.',
  '0x80070BC2': 'The installation succeeded and needs a restart of the device.',
  '0x80073CF0': 'The package could not be opened: it is unsigned, or its publisher is not the subject of the certificate.',
  '0x80073CF3': 'The package conflicts with an installed one, lacks a dependency, or is for another processor.',
  '0x80073CFB': 'The same package is installed already with other content: raise its version.',
  '0x80073CFF': 'The device does not permit sideloading, or the package is not signed with a trusted certificate.',
  '0x80CF201C': 'The device does not permit sideloading, or the package is not signed with a trusted certificate.',
  // Android
  '0xC7D14FB1': 'The user cancelled the installation.',
  '0xC7D14FB2': 'The download failed for an unknown reason.',
  '0xC7D14FB5': 'The app was downloaded but could not be installed: a bad package, a blocked one, or an unsupported device.',
  '0xC7D14FB6': 'The package is not signed.',
  '0xC7D14FB7': 'The package is signed with another certificate than the installed app.',
  '0xC7D14FB8': 'The app could not be removed.',
  '0xC7D14FB9': 'The user cancelled the installation.',
  '0xC7D14FBA': 'The package was deleted between download and installation.',
  '0xC7D14FBB': 'The device restarted during the installation.',
  '0xC7D14FBC': 'The removal was cancelled: the process or the device restarted.',
  '0xC7D15015': 'The download was stopped by the device.',
  '0xC7D15078': 'The download failed; it is tried again at the next sync.',
  '0xC7D1507C': 'The download service was stopped; it is tried again at the next sync.',
  // iOS and iPadOS
  '0x87D11388': 'The device was busy: it was locked.',
  '0x87D12906': 'The device reported a failed installation without a reason: try again.',
  '0x87D1279D': 'The installation from the store failed for an unknown reason.',
  '0x87D1313C': 'The device lost its network connection.',
  '0x87D1313D': 'No license for the app was found: sync the volume-purchase token, then the device.',
  '0x87D13B60': 'The app has to be paid for and needs a redemption code.',
  '0x87D13B62': 'The user refused to install the app.',
  '0x87D13B63': 'The user refused to update the app.',
  '0x87D13B64': 'The installation failed: the log of the device says why.',
  '0x87D13B66': 'The user removed the app, or it has expired.',
  '0x87D13B68': 'The user refused to let the app be managed.',
  '0x87D13B69': 'Licensing by device needs iOS 9 or newer.',
  '0x87D13B6E': 'The installation failed, and the device gave no reason.',
  '0x87D13B6F': 'The connection to Intune timed out.',
  '0x87D13B70': 'The device lost its connection to the internet.',
  '0x87D13B72': 'The device lost its connection to the internet.',
  '0x87D13B73': 'The device lost its connection to the internet.',
  '0x87D13B77': 'The secure connection failed.',
  '0x87D13B7D': 'The installation failed for an unknown reason: check that the volume-purchase token is valid.',
  '0x87D13B7E': 'No license is left for the app.',
  '0x87D13B7F': 'The app needs an app configuration, and none is assigned to the same groups.',
  '0x87D13B80': 'The device could not reach the store.',
  '0x87D13B8F': 'The app is installed but was not installed by Intune: remove it, and sync.',
  '0x87D13B93': 'A shared iPad takes only volume-purchased apps.',
  '0x87D13B94': 'The App Store is disabled on the device.',
  '0x87D13B95': 'No license for the app was found: revoke it and assign it again.',
  '0x87D13B96': 'Apps that come with the system cannot be installed.',
  '0x87D13B97': 'The device is in lost mode.',
  '0x87D13B98': 'The device is in kiosk mode.',
  '0x87D13B99': 'The user is not signed in to the App Store.',
  '0x87D13B9A': 'The installation failed for an unknown reason: try again later.',
  '0x87D13B9B': 'The device reported an error; it is tried again at the next sync.',
  '0x87D13B9C': 'The device does not take 32-bit apps.',
  '0x87D13B9D': 'An older version is installed, and the update has not been reported yet.',
  '0x87D13B9E': 'The setting to remove the app with the device could not be applied: install it again.',
  '0x87D13B9F': 'The app is installed, and a newer version is available.',
};

/** An `Edm.Int32` error code as Microsoft's pages and the Intune portal write it: -2016345060 → `0x87D1041C`. */
export const errorCodeHex = (code: number): string =>
  `0x${(code >>> 0).toString(16).toUpperCase().padStart(8, '0')}`;

/** What a well-known code means; null for 0 and for codes that are not in the table. */
export const errorMeaning = (code: number): string | null => meanings[errorCodeHex(code)] ?? null;
