using System.Reflection;

namespace Panj.Storage;

/// <summary>One step of the tables' history. Steps are only ever added: a store that was migrated once never meets a changed step.</summary>
/// <param name="Name">Its file's name; the order of names is the order of steps.</param>
/// <param name="Sql">What it does.</param>
public sealed record Migration(string Name, string Sql)
{
    private const string Folder = "migrations/";

    /// <summary>All steps that an assembly carries, in order; a store's version is the number of steps it has taken.</summary>
    public static IReadOnlyList<Migration> Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new Migration(name[Folder.Length..], Text(assembly.GetManifestResourceStream(name)))),
        ];
    }

    private static string Text(Stream? stream)
    {
        using var reader = new StreamReader(stream ?? throw new InvalidOperationException("A migration is missing."));
        return reader.ReadToEnd();
    }
}
