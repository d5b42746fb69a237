using Npgsql;

namespace Panj.Storage.Postgres;

/// <summary>The connection was lost while a transaction ended, so that nobody knows whether it was kept, and its work may not be done twice.</summary>
internal sealed class UnkeptException(NpgsqlException lost) : NpgsqlException(lost.Message, lost);
