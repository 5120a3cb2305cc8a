#include "program.h"

#include <algorithm>
#include <QFile>
#include <QFileInfo>

Program::Program()
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.remove(QStringLiteral("ALLOCATION_DATABASE"));
    m_environment.insert(QStringLiteral("ALLOCATION_TODAY"), QStringLiteral("2026-01-15"));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    // It must work where there is no display.
    m_environment.remove(QStringLiteral("DISPLAY"));
    m_environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
}

QStringList Program::onDatabase(const QStringList& arguments) const
{
    return QStringList { QStringLiteral("--database"), database() } + arguments;
}

Answer Program::operator()(const QStringList& arguments) const
{
    return bare(onDatabase(arguments));
}

Answer Program::json(QStringList arguments) const
{
    arguments << QStringLiteral("--json");
    return bare(onDatabase(arguments));
}

Answer Program::bare(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(ALLOCCTL), arguments);
    process.waitForFinished(300'000);
    const bool ended = process.exitStatus() == QProcess::NormalExit && process.state() == QProcess::NotRunning;
    return { ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError() };
}

std::unique_ptr<QProcess> Program::start(const QStringList& arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->start(QStringLiteral(ALLOCCTL), onDatabase(arguments));
    process->waitForStarted();
    return process;
}

QString Program::file(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return path(name);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString dataFile(const Program& program, const QString& name)
{
    const QString folder = qEnvironmentVariable("ALLOCATION_TEST_DATA", QStringLiteral(TEST_DATA));
    QString plain = folder + QLatin1Char('/') + name;
    if (QFileInfo::exists(plain))
        return plain;
    const QString packed = plain + QStringLiteral(".gz");
    if (!QFileInfo::exists(packed))
        return {};
    QProcess gzip;
    const QString unpacked = program.path(QString(name).replace(QLatin1Char('/'), QLatin1Char('-')));
    gzip.setStandardOutputFile(unpacked);
    gzip.start(QStringLiteral("/usr/bin/gzip"), { QStringLiteral("-dc"), packed });
    gzip.waitForFinished();
    return gzip.exitCode() == 0 ? unpacked : QString();
}

QList<QByteArray> sortedRows(const QByteArray& csv, int columns)
{
    QList<QByteArray> rows;
    for (const QByteArray& line : csv.split('\n'))
        if (const QByteArray row = line.trimmed(); !row.isEmpty())
            rows << row.split(',').mid(0, columns).join(',');
    std::sort(rows.begin(), rows.end());
    return rows;
}
