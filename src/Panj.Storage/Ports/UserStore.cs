using System.Data.Common;
using System.Text.Json;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Keeps accounts in the database in which the articles are kept.</summary>
internal sealed class UserStore(StoreDatabase database) : IUserStore
{
    /// <summary>Accounts change seldom, and lines of the record get one number after the other: all of it is one topic.</summary>
    private const string Topic = "users";

    private const string Tokens = "SELECT id, owner, scope, digest, note, added, expires, revoked FROM tokens";

    private const string InsertToken = """
        INSERT INTO tokens (id, owner, scope, digest, note, added, expires)
        SELECT @id, name, @scope, @digest, @note, @added, @expires FROM users WHERE name = @owner
        """;

    /// <inheritdoc/>
    public Task<bool> AddAsync(User user, CancellationToken cancellation) => WriteAsync(connection => connection.Command(
        "INSERT INTO users (name, role, password, added) VALUES (@name, @role, @password, @added) ON CONFLICT DO NOTHING",
        ("@name", user.Name), ("@role", Slug.Of(user.Role)), ("@password", user.Password), ("@added", Number(user.Added))).ChangedAsync(cancellation), cancellation);

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(string name, CancellationToken cancellation) => WriteAsync(async connection =>
    {
        await connection.Command("DELETE FROM views WHERE owner = @name", ("@name", name)).ChangedAsync(cancellation);
        return await connection.Command("DELETE FROM users WHERE name = @name", ("@name", name)).ChangedAsync(cancellation);
    }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<User>> AllAsync(CancellationToken cancellation) => database.ReadAsync<IReadOnlyList<User>>(
        async connection => await connection.Command("SELECT name, role, password, added FROM users ORDER BY name")
            .RowsAsync(row => new User(row.GetString(0), Role(row.GetString(1)), row.GetString(2), Moment(row.GetInt64(3))), cancellation), cancellation);

    /// <inheritdoc/>
    public Task<bool> AddTokenAsync(AccessToken token, CancellationToken cancellation) => WriteAsync(connection => connection.Command(
        InsertToken,
        ("@id", token.Id), ("@owner", token.Owner), ("@scope", Slug.Of(token.Scope)), ("@digest", token.Digest.ToArray()), ("@note", token.Note is { } note ? MarkedText.Fit(note) : null),
        ("@added", Number(token.Added)), ("@expires", Number(token.Expires))).ChangedAsync(cancellation), cancellation);

    /// <inheritdoc/>
    public Task<AccessToken?> FindTokenAsync(byte[] digest, CancellationToken cancellation) => database.ReadAsync(
        async connection => (await connection.Command(Tokens + " WHERE digest = @digest", ("@digest", digest)).RowsAsync(TokenOf, cancellation)).FirstOrDefault(), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<AccessToken>> TokensAsync(CancellationToken cancellation) => database.ReadAsync<IReadOnlyList<AccessToken>>(
        async connection => await connection.Command(Tokens + " ORDER BY owner, added, id").RowsAsync(TokenOf, cancellation), cancellation);

    /// <inheritdoc/>
    public Task<bool> RevokeAsync(string id, CancellationToken cancellation) => WriteAsync(
        connection => connection.Command("UPDATE tokens SET revoked = @now WHERE id = @id AND revoked IS NULL", ("@now", database.Now), ("@id", id)).ChangedAsync(cancellation), cancellation);

    /// <inheritdoc/>
    public Task NoteAsync(string who, string deed, string about, CancellationToken cancellation) => WriteAsync(connection => connection.Command(
        "INSERT INTO audit (number, at, who, deed, about) SELECT coalesce(max(number), 0) + 1, @at, @who, @deed, @about FROM audit",
        ("@at", database.Now), ("@who", MarkedText.Fit(who)), ("@deed", deed), ("@about", MarkedText.Fit(about))).ChangedAsync(cancellation), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<AuditNote>> NotesAsync(int most, CancellationToken cancellation) => database.ReadAsync<IReadOnlyList<AuditNote>>(
        async connection => await connection.Command("SELECT number, at, who, deed, about FROM audit ORDER BY number DESC LIMIT @most", ("@most", most))
            .RowsAsync(row => new AuditNote(row.GetInt64(0), Moment(row.GetInt64(1)), row.GetString(2), row.GetString(3), row.GetString(4)), cancellation), cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();

    private Task<bool> WriteAsync(Func<DbConnection, Task<bool>> work, CancellationToken cancellation) => database.WriteAsync([Topic], work, cancellation);

    private static AccessToken TokenOf(DbDataReader row) => new()
    {
        Id = row.GetString(0),
        Owner = row.GetString(1),
        Scope = Role(row.GetString(2)),
        Digest = row.GetFieldValue<byte[]>(3),
        Note = row.TextOrNull(4),
        Added = Moment(row.GetInt64(5)),
        Expires = Moment(row.GetInt64(6)),
        Revoked = row.IsDBNull(7) ? null : Moment(row.GetInt64(7)),
    };

    /// <summary>A role that this program does not know may do nothing: the row is refused.</summary>
    private static UserRole Role(string written) => Slug.TryParse<UserRole>(written, out var role) ? role : throw new JsonException($"'{written}' is no role.");

    private static long Number(DateTimeOffset moment) => moment.ToUnixTimeMilliseconds();

    private static DateTimeOffset Moment(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
