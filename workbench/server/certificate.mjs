import crypto from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const day = 24 * 60 * 60 * 1000;
const daysValid = 365;
const trustedFolder = path.join(os.homedir(), ".office-addin-dev-certs");
const ownFolder = path.resolve("node_modules/.cache/kam-workbench/certificate");

/** The certificate and key in a folder, unless they are missing, do not belong together or run out within a day. */
function readCertificate(folder) {
  const files = ["localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  if (!files.every((file) => fs.existsSync(file))) return undefined;
  const [cert, key] = files.map((file) => fs.readFileSync(file));
  const parsed = new crypto.X509Certificate(cert);
  const lasts = Date.parse(parsed.validTo) > Date.now() + day;
  return lasts && parsed.checkPrivateKey(crypto.createPrivateKey(key)) ? { cert, key } : undefined;
}

/** Makes a certificate in a folder of its own first, so that a start that is cut off leaves no half of one. */
async function makeCertificate(folder) {
  const { generateCertificates } = await import("office-addin-dev-certs");
  const fresh = `${folder}.${process.pid}`;
  const inFresh = (name) => path.join(fresh, name);
  await generateCertificates(inFresh("ca.crt"), inFresh("localhost.crt"), inFresh("localhost.key"), daysValid, [
    "localhost",
  ]);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(fresh, folder);
}

/**
 * The certificate for https://localhost: the developer certificate of Office add-ins where this computer has one,
 * otherwise a self-signed one, made at the first start and kept. Nothing is ever installed or trusted.
 * @returns {Promise<{ cert: Buffer, key: Buffer, selfSigned: boolean }>}
 */
export async function certificate({ trusted = trustedFolder, own = ownFolder } = {}) {
  const developer = readCertificate(trusted);
  if (developer) return { ...developer, selfSigned: false };
  if (!readCertificate(own)) await makeCertificate(own);
  const made = readCertificate(own);
  if (!made) throw new Error(`The certificate in ${own} cannot be used: delete that folder and start again.`);
  return { ...made, selfSigned: true };
}
