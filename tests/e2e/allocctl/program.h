#pragma once

#include <memory>
#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

/// What the program answered.
struct Answer {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QString errorCode() const { return object()[u"error"][u"code"].toString(); }
};

/// allocctl, with a folder of its own and, if nothing else is said, the database test.db in it.
class Program
{
public:
    Program();

    /// With --database test.db.
    Answer operator()(const QStringList& arguments) const;
    /// The same with --json.
    Answer json(QStringList arguments) const;
    /// Exactly these arguments.
    Answer bare(const QStringList& arguments) const;
    /// Starts it and does not wait.
    std::unique_ptr<QProcess> start(const QStringList& arguments) const;

    void setVariable(const QString& name, const QString& value) { m_environment.insert(name, value); }
    QString path(const QString& file) const { return m_folder.filePath(file); }
    QString database() const { return path(QStringLiteral("test.db")); }
    /// Writes a file into the folder. @returns its path
    QString file(const QString& name, const QByteArray& content) const;

private:
    QStringList onDatabase(const QStringList& arguments) const;

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

QByteArray contentOf(const QString& path);
/// A file of the data folder that is not in every checkout, unpacked if need be; empty if it is not there.
QString dataFile(const Program& program, const QString& name);
/// The first columns of the rows of a CSV file without quotes, sorted.
QList<QByteArray> sortedRows(const QByteArray& csv, int columns);
