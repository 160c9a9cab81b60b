/** Messages between the page and the add-in's frame: JSON strings over postMessage. */
export interface XdmRequest {
  _messageType: 0;
  _actionName: string;
  _actionType: number;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

export const conversationId = "conversation-1";
export const instanceId = "addin-instance-1";

/** The request in a message's text; nothing for any other message. */
export function parseRequest(text: unknown): XdmRequest | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  const message = JSON.parse(text) as Partial<XdmRequest>;
  return message._messageType === 0 && message._conversationId === conversationId ? (message as XdmRequest) : undefined;
}

/** An answer to a request, or an event raised under the request that registered for it. */
export function answer(request: XdmRequest, data: unknown, { event = false, errorCode = 0 } = {}): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: conversationId,
    _correlationId: request._correlationId,
    _data: data,
    _errorCode: errorCode,
    _responseType: event ? 1 : 0,
    _serializerVersion: "1",
  });
}

/**
 * The frame's window name, from which office.js learns that Excel on the web holds it, where to send its messages, and
 * (flags 1 + 2) that the add-in has a shared runtime with custom functions.
 */
export function frameName(pageOrigin: string): string {
  return JSON.stringify({
    baseFrameName: "workbench",
    hostInfo: "Excel|Web|16.00|en-US|correlation-1||disableLogging|3",
    xdmInfo: `${conversationId}|${instanceId}|${pageOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
