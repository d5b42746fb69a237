using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Panj.Server.Views;

/// <summary>A place in the list of events, which is sorted by day, latest first and unknown ones last, then by identity.</summary>
internal readonly record struct Cursor(DateOnly? Day, string EventId)
{
    /// <summary>True where a row comes after this place.</summary>
    public bool IsBefore(EventRow row) => Day == row.Day
        ? string.CompareOrdinal(row.Event.Id, EventId) > 0
        : Day is { } day && (row.Day is not { } other || other < day);

    /// <summary>As an address carries it.</summary>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Day?.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}|{EventId}"));
}
