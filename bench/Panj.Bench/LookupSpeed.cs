using System.Diagnostics;
using System.Globalization;
using Panj.Reading.Places.Dumps;

namespace Panj.Bench;

/// <summary>Microseconds of a look-up in an imported gazetteer, and the memory that the process then holds.</summary>
internal static class LookupSpeed
{
    private const int Times = 3;

    /// <summary>Looks up every line of a file of names, cold first, and prints each round.</summary>
    public static int Run(string gazetteer, string names)
    {
        var wanted = File.ReadAllLines(names);
        using var places = PlaceFile.Open(gazetteer);
        for (var round = 0; round < Times; round++)
        {
            var watch = Stopwatch.StartNew();
            var found = wanted.Count(name => places.Find(name).Count > 0);
            var each = watch.Elapsed.TotalMicroseconds / wanted.Length;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{places.Places} places, {wanted.Length} names looked up, {found} found, {each:0.00} us each, {Memory("RssAnon:")} of its own, {Memory("RssFile:")} of files"));
        }

        return 0;
    }

    /// <summary>A line of what Linux says of this process; "?" elsewhere.</summary>
    private static string Memory(string line) => File.Exists("/proc/self/status")
        ? File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith(line, StringComparison.Ordinal))?[line.Length..].Trim() ?? "?" : "?";
}
