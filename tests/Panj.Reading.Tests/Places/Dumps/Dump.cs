using Panj.Reading.Places.Dumps;

namespace Panj.Reading.Tests.Places.Dumps;

/// <summary>A made-up dump and the file that is made of it, gone with this object.</summary>
internal sealed class Dump : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("panj-dump-").FullName;

    public string Path => System.IO.Path.Combine(_folder, "places.panj");

    public GazetteerImport Import { get; } = new();

    public IEnumerable<string> Files => Directory.EnumerateFiles(_folder).Select(f => System.IO.Path.GetFileName(f) ?? "");

    /// <summary>A line; the feature is its class letter and its code.</summary>
    public static string Line(int id, string name, string feature, string country, long people, string admin = "") =>
        $"{id}\t{name}\t{name}\t\t37.5\t-68.25\t{feature[0]}\t{feature[1..]}\t{country}\t\t{admin}\t\t\t\t{people}\t\t\t\t2024-01-01";

    public PlaceFile Open(string places, string? names = null)
    {
        Import.Run(new StringReader(places), names is null ? null : new StringReader(names), Path);
        return PlaceFile.Open(Path);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
