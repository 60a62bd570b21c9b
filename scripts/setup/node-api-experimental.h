// Included ahead of everything when better-sqlite3 is compiled for an Electron whose Node-API is older than 10.
// The node-api-headers package leaves the experimental parts out; node-addon-api needs this one to put off finalizers
// that must not run inside the garbage collector, as they otherwise would in an addon that declares itself experimental.
#pragma once
#define NAPI_VERSION 2147483647
#include <node_api.h>
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
extern "C" NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(node_api_basic_env env, napi_finalize finalize,
                                                                      void* data, void* hint);
