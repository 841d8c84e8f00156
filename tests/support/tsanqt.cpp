// SPDX-FileCopyrightText: 2026 JetLag contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In programs built with ThreadSanitizer only. Qt is not built with it, so the sanitizer cannot see the lock behind
// which a posted call or a runnable goes from thread to thread, and takes each for a race. These stand before Qt's own
// functions of the same names, hand on to them, and tell the sanitizer: what was done before posting comes before the
// call; with a blocking call, the call comes before what follows.
#include <QMetaObject>
#include <QRunnable>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <functional>

#define NOT_WATCHED __attribute__((no_sanitize("thread"), noinline))

namespace {

class Watched final : public QtPrivate::QSlotObjectBase
{
public:
    explicit NOT_WATCHED Watched(QtPrivate::QSlotObjectBase* real)
        : QSlotObjectBase(&Watched::impl)
        , m_real(real)
    {
    }

private:
    static NOT_WATCHED void impl(int which, QSlotObjectBase* self, QObject* receiver, void** arguments, bool*)
    {
        auto* watched = static_cast<Watched*>(self);
        __tsan_acquire(watched);
        if (which == Call)
            watched->m_real->call(receiver, arguments);
        else if (which == Destroy)
            watched->m_real->destroyIfLastRef();
        __tsan_release(watched);
        if (which == Destroy)
            delete watched;
    }
    QtPrivate::QSlotObjectBase* const m_real;
};

class WatchedRunnable final : public QRunnable
{
public:
    explicit NOT_WATCHED WatchedRunnable(QRunnable* real)
        : m_real(real)
    {
    }
    NOT_WATCHED void run() override
    {
        __tsan_acquire(this);
        const bool isOurs = m_real->autoDelete();
        m_real->run();
        if (isOurs)
            delete m_real;
    }

private:
    QRunnable* const m_real;
};

template <typename Function>
Function next(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

NOT_WATCHED bool QMetaObject::invokeMethodImpl(QObject* object, QtPrivate::QSlotObjectBase* slot,
                                               Qt::ConnectionType type, void* result)
{
    using Real = bool (*)(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*);
    static const auto real =
        next<Real>("_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    auto* watched = new Watched(slot);
    watched->ref(); // until a blocking call is over
    __tsan_release(watched);
    const bool isInvoked = real(object, watched, type, result);
    if (type == Qt::BlockingQueuedConnection)
        __tsan_acquire(watched);
    watched->destroyIfLastRef();
    return isInvoked;
}

NOT_WATCHED void QThreadPool::start(QRunnable* runnable, int priority)
{
    using Real = void (*)(QThreadPool*, QRunnable*, int);
    static const auto real = next<Real>("_ZN11QThreadPool5startEP9QRunnablei");
    auto* watched = new WatchedRunnable(runnable);
    __tsan_release(watched);
    real(this, watched, priority);
}

NOT_WATCHED void QThreadPool::start(std::function<void()> work, int priority)
{
    start(QRunnable::create(std::move(work)), priority);
}
