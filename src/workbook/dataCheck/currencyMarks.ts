/** Codes and words that stand before or after an amount of money, besides the signs that Unicode knows as currencies. */
const WORDS = [
  ...["AED", "ARS", "AUD", "BGN", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP", "EUR", "GBP"],
  ...["HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JPY", "KES", "KRW", "KWD", "KZT", "MAD", "MXN", "MYR", "NGN"],
  ...["NOK", "NZD", "PEN", "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TND"],
  ...["TRY", "TWD", "UAH", "USD", "VND", "ZAR"],
  ...["EURO", "EUROS", "DM", "FR", "KR", "KČ", "ZŁ", "FT", "LEI", "RS", "RMB", "SFR", "TL"],
];

/** Dollars and others that name their country before the sign: US$, R$. */
const MARK = String.raw`(?:(?:US|AU|CA|NZ|HK|NT|SG|[ACRS])?\p{Sc}|(?:${WORDS.join("|")})\.?)`;

/** A currency at the start of an amount, and at its end. */
export const CURRENCY_FIRST = new RegExp(`^${MARK} ?(?=[-+(.\\d])`, "iu");
export const CURRENCY_LAST = new RegExp(`(?<=[-).\\d]) ?${MARK}$`, "iu");
