import type { Dispatcher } from 'undici';

/** Whether a request has begun to be written to a connection. */
export interface Start {
  started: boolean;
}

/**
 * Writes a request at most once, and says whether it was. A client of HTTP/2 whose connection is told to go away writes
 * the requests on it again, over another one, and says nothing: a change may have been made by then.
 * @param start what is told; one for each request.
 */
export const once =
  (start: Start): Dispatcher.DispatcherComposeInterceptor =>
  (dispatch) =>
    function writtenOnce(request, handler) {
      return dispatch(request, {
        onRequestStart(controller, context) {
          if (start.started) {
            controller.abort(new Error('The connection was lost after the request was written.'));
            return;
          }
          start.started = true;
          handler.onRequestStart?.(controller, context);
        },
        onRequestUpgrade: (...upgrade) => handler.onRequestUpgrade?.(...upgrade),
        onResponseStart: (...head) => handler.onResponseStart?.(...head),
        onResponseData: (...data) => handler.onResponseData?.(...data),
        onResponseEnd: (...end) => handler.onResponseEnd?.(...end),
        onResponseError: (...error) => handler.onResponseError?.(...error),
      });
    };
