# SPDX-FileCopyrightText: 2026 JetLag contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# CTest entry `translations`: brings copies of the .ts files up to date with the sources, so that a text which nobody
# has collected yet counts as unfinished, and checks these.
file(REMOVE_RECURSE "${SCRATCH}")
file(GLOB files "${SOURCE}/translations/*.ts")
file(COPY ${files} DESTINATION "${SCRATCH}")
file(GLOB copies "${SCRATCH}/*.ts")
execute_process(COMMAND "${LUPDATE}" -silent -no-obsolete -locations none
                        -I "${SOURCE}" -I "${SOURCE}/models" "${SOURCE}/app" "${SOURCE}/models" "${SOURCE}/widgets" -ts ${copies}
                RESULT_VARIABLE failed ERROR_VARIABLE complaints)
if(failed)
  message(FATAL_ERROR "lupdate failed: ${complaints}")
endif()
# Such a text lands in a context that the program will never ask for.
if(complaints MATCHES "lacks Q_OBJECT|unknown namespace")
  message(FATAL_ERROR "Texts without their context:\n${complaints}")
endif()
execute_process(COMMAND "${PYTHON}" "${SOURCE}/tests/checktranslations.py" ${copies} RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "Translations are not complete: ninja update_translations, then fill in translations/*.ts")
endif()
