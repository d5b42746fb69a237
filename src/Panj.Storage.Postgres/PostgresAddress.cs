using Npgsql;

namespace Panj.Storage.Postgres;

/// <summary>Tells what names a PostgreSQL database, and reads it.</summary>
public static class PostgresAddress
{
    private static readonly string[] _schemes = ["postgres://", "postgresql://"];
    private static readonly string[] _hostKeys = ["host", "server"];

    /// <summary>Statements that are kept prepared on a connection: more than the ports have.</summary>
    private const int Prepared = 128;

    private const string PreparedKey = "Max Auto Prepare";

    /// <summary>True for an address of PostgreSQL and for a connection string that names a host; false for a file's path.</summary>
    public static bool IsOne(string store) =>
        IsUri(store) || store.Split(';').Any(pair => pair.Split('=', 2) is [var key, _] && _hostKeys.Contains(key.Trim(), StringComparer.OrdinalIgnoreCase));

    /// <summary>The parts of an address or of a connection string.</summary>
    /// <exception cref="ArgumentException">It is neither.</exception>
    /// <exception cref="FormatException">A value is no number where one is due.</exception>
    public static NpgsqlConnectionStringBuilder Read(string store)
    {
        var parts = IsUri(store) ? OfUri(store) : new NpgsqlConnectionStringBuilder(store);
        parts.ApplicationName ??= "panj";
        if (!parts.ShouldSerialize(PreparedKey)) parts.MaxAutoPrepare = Prepared;
        return parts;
    }

    private static bool IsUri(string store) => Array.Exists(_schemes, scheme => store.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    private static NpgsqlConnectionStringBuilder OfUri(string written)
    {
        if (!Uri.TryCreate(written, UriKind.Absolute, out var uri)) throw new ArgumentException("It is no address.", nameof(written));
        var parts = new NpgsqlConnectionStringBuilder { Host = uri.Host.Length > 0 ? uri.Host : "localhost" };
        if (uri.Port > 0) parts.Port = uri.Port;
        if (uri.AbsolutePath.Length > 1) parts.Database = Uri.UnescapeDataString(uri.AbsolutePath[1..]);
        var user = uri.UserInfo.Split(':', 2);
        if (user[0].Length > 0) parts.Username = Uri.UnescapeDataString(user[0]);
        if (user.Length > 1) parts.Password = Uri.UnescapeDataString(user[1]);
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
            if (pair.Split('=', 2) is [var key, var value]) parts[KeyOf(key)] = Uri.UnescapeDataString(value);
        return parts;
    }

    /// <summary>Keys as PostgreSQL's own programs write them, in the words of the driver.</summary>
    private static string KeyOf(string key) => key switch
    {
        "sslmode" => "SSL Mode",
        "application_name" => "Application Name",
        "connect_timeout" => "Timeout",
        "sslrootcert" => "Root Certificate",
        _ => Uri.UnescapeDataString(key),
    };
}
