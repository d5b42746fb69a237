namespace Panj.Events.Ports;

/// <summary>Keeps who may sign in, tokens, and the record of both. No change here changes the picture or its revision. Every member fails with <see cref="StoreException"/> where the store itself fails.</summary>
public interface IUserStore : IAsyncDisposable
{
    /// <summary>Keeps a user; false where one of that name is kept already, and nothing changes.</summary>
    Task<bool> AddAsync(User user, CancellationToken cancellation);

    /// <summary>Forgets a user with all their tokens and views; false where none has the name. What they decided stays under their name.</summary>
    Task<bool> RemoveAsync(string name, CancellationToken cancellation);

    /// <summary>All users, sorted by name.</summary>
    Task<IReadOnlyList<User>> AllAsync(CancellationToken cancellation);

    /// <summary>Keeps a token; false where its owner is not there.</summary>
    Task<bool> AddTokenAsync(AccessToken token, CancellationToken cancellation);

    /// <summary>The token whose secret has a digest; null where there is none. One that is expired or revoked is found as well.</summary>
    Task<AccessToken?> FindTokenAsync(byte[] digest, CancellationToken cancellation);

    /// <summary>All tokens, sorted by owner, then by when they were made.</summary>
    Task<IReadOnlyList<AccessToken>> TokensAsync(CancellationToken cancellation);

    /// <summary>Takes a token back now; false where none has the identity or it was taken back before.</summary>
    Task<bool> RevokeAsync(string id, CancellationToken cancellation);

    /// <summary>Adds a line to the record, at the present moment. Lines are only ever added.</summary>
    Task NoteAsync(string who, string deed, string about, CancellationToken cancellation);

    /// <summary>The latest lines of the record, latest first.</summary>
    Task<IReadOnlyList<AuditNote>> NotesAsync(int most, CancellationToken cancellation);
}
