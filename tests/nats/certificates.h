// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jetlag::test {

/// Signed by itself, for 127.0.0.1, until 2120; an authority, too: it signed the others, and all have its key.
inline constexpr auto certificate = "-----BEGIN CERTIFICATE-----\n"
                                    "MIIBQDCB56ADAgECAgEBMAoGCCqGSM49BAMCMBYxFDASBgNVBAMMC0pldExhZyB0\n"
                                    "ZXN0MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAWMRQwEgYDVQQD\n"
                                    "DAtKZXRMYWcgdGVzdDBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABDJqgwH4M4g2\n"
                                    "q+xlMBH0Gte2762ZvZjEA1udvIL8+oyQ767+IkdHy9ihlec4PvO9slUeugXAj4hT\n"
                                    "v9MVy+yXHfKjJDAiMA8GA1UdEwEB/wQFMAMBAf8wDwYDVR0RBAgwBocEfwAAATAK\n"
                                    "BggqhkjOPQQDAgNIADBFAiEAwE+BAtmxRJ16jquFD/mxV900TNg9N4Ndiozf0pVC\n"
                                    "hecCIFGO5Rkii41abH8Ve0VWBvwDg/szMGN1n8okMbAF1S1d\n"
                                    "-----END CERTIFICATE-----\n";
inline constexpr auto key = "-----BEGIN PRIVATE KEY-----\n"
                            "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgwdhalrudYXrRPJjT\n"
                            "yKEunNwCpAqx16M3jX5eqX8pKfGhRANCAAQyaoMB+DOINqvsZTAR9BrXtu+tmb2Y\n"
                            "xANbnbyC/PqMkO+u/iJHR8vYoZXnOD7zvbJVHroFwI+IU7/TFcvslx3y\n"
                            "-----END PRIVATE KEY-----\n";
/// For 127.0.0.1, until 2021.
inline constexpr auto expiredCertificate = "-----BEGIN CERTIFICATE-----\n"
                                           "MIIBTjCB9qADAgECAgECMAoGCCqGSM49BAMCMBYxFDASBgNVBAMMC0pldExhZyB0\n"
                                           "ZXN0MB4XDTIwMDEwMTAwMDAwMFoXDTIxMDEwMTAwMDAwMFowGTEXMBUGA1UEAwwO\n"
                                           "SmV0TGFnIGV4cGlyZWQwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQyaoMB+DOI\n"
                                           "NqvsZTAR9BrXtu+tmb2YxANbnbyC/PqMkO+u/iJHR8vYoZXnOD7zvbJVHroFwI+I\n"
                                           "U7/TFcvslx3yozIwMDAPBgNVHREECDAGhwR/AAABMB0GA1UdDgQWBBSmACM5972x\n"
                                           "WctQ/ZnKdCriM5EMczAKBggqhkjOPQQDAgNHADBEAiA8HfQCH4Lk8bk+BcizI8vG\n"
                                           "erOQXNwbc/bJVqF/9DEwWgIgeJl76433/DhLTOHk6ea2flmm862TObBgrcu6iAgT\n"
                                           "zM4=\n"
                                           "-----END CERTIFICATE-----\n";
/// For elsewhere.example.
inline constexpr auto otherHostCertificate = "-----BEGIN CERTIFICATE-----\n"
                                             "MIIBYTCCAQigAwIBAgIBAzAKBggqhkjOPQQDAjAWMRQwEgYDVQQDDAtKZXRMYWcg\n"
                                             "dGVzdDAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowHDEaMBgGA1UE\n"
                                             "AwwRSmV0TGFnIG90aGVyIGhvc3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQy\n"
                                             "aoMB+DOINqvsZTAR9BrXtu+tmb2YxANbnbyC/PqMkO+u/iJHR8vYoZXnOD7zvbJV\n"
                                             "HroFwI+IU7/TFcvslx3yoz8wPTAcBgNVHREEFTATghFlbHNld2hlcmUuZXhhbXBs\n"
                                             "ZTAdBgNVHQ4EFgQUpgAjOfe9sVnLUP2ZynQq4jORDHMwCgYIKoZIzj0EAwIDRwAw\n"
                                             "RAIgJW/eliZlDdL2unXiPtAuxEztar4rBaLoHMTsHOhST4QCIGFiR3ZJXYKnwx/7\n"
                                             "pQkq7F81ezuQEthz0qPD1f1WSvm2\n"
                                             "-----END CERTIFICATE-----\n";
inline constexpr auto clientCertificate = "-----BEGIN CERTIFICATE-----\n"
                                          "MIIBVDCB+6ADAgECAgEEMAoGCCqGSM49BAMCMBYxFDASBgNVBAMMC0pldExhZyB0\n"
                                          "ZXN0MCAXDTIwMDEwMTAwMDAwMFoYDzIxMjAwMTAxMDAwMDAwWjAYMRYwFAYDVQQD\n"
                                          "DA1KZXRMYWcgY2xpZW50MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEMmqDAfgz\n"
                                          "iDar7GUwEfQa17bvrZm9mMQDW528gvz6jJDvrv4iR0fL2KGV5zg+872yVR66BcCP\n"
                                          "iFO/0xXL7Jcd8qM2MDQwEwYDVR0lBAwwCgYIKwYBBQUHAwIwHQYDVR0OBBYEFKYA\n"
                                          "Izn3vbFZy1D9mcp0KuIzkQxzMAoGCCqGSM49BAMCA0gAMEUCIEcHaS0ZaS5d9C9h\n"
                                          "5sCCE7KEXKQ/m+kIJ1ecvNZUQdxhAiEA5ADDIxQz/TiP8OAEYw01Md0yoqVkAXgq\n"
                                          "t+zm/cgFnis=\n"
                                          "-----END CERTIFICATE-----\n";
/// Signed by itself: nobody trusts it.
inline constexpr auto strangerCertificate = "-----BEGIN CERTIFICATE-----\n"
                                            "MIIBizCCATGgAwIBAgIUb+uChGK+bhPBB8Wlk3bEH0dgY9EwCgYIKoZIzj0EAwIw\n"
                                            "GjEYMBYGA1UEAwwPSmV0TGFnIHN0cmFuZ2VyMCAXDTI2MTEyOTA5MDk0NFoYDzIx\n"
                                            "MjAwMTAxMDkwOTQ0WjAaMRgwFgYDVQQDDA9KZXRMYWcgc3RyYW5nZXIwWTATBgcq\n"
                                            "hkjOPQIBBggqhkjOPQMBBwNCAARvGsCwhhRbvDOMx0C1QZ2h5o8NnEFsZbq0DaFZ\n"
                                            "3IB8b60tj8x/wBpLMFhwdquLAtj37ULzUy55iPXeZMBXu9Pwo1MwUTAdBgNVHQ4E\n"
                                            "FgQUHAhXGHefe232krBnZn8RuOxp1VcwHwYDVR0jBBgwFoAUHAhXGHefe232krBn\n"
                                            "Zn8RuOxp1VcwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiBEW+q8\n"
                                            "2zk1/1+U/TT8CZRug+l2Ot1FFXKb9yanE2xRdAIhAKJqM5hECnGTx5q2vuUVVsSH\n"
                                            "1x9/I7OJPn+CtqvJ02vl\n"
                                            "-----END CERTIFICATE-----\n";
inline constexpr auto strangerKey = "-----BEGIN PRIVATE KEY-----\n"
                                    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgTPv1uL8+BnYGdutK\n"
                                    "WOmzQmhznp0RWNrhnHUZBLn+6JGhRANCAARvGsCwhhRbvDOMx0C1QZ2h5o8NnEFs\n"
                                    "Zbq0DaFZ3IB8b60tj8x/wBpLMFhwdquLAtj37ULzUy55iPXeZMBXu9Pw\n"
                                    "-----END PRIVATE KEY-----\n";

} // namespace jetlag::test
