using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Panj.Server.Hosting;

/// <summary>Keys of forms and sign-ins, kept in this process alone: nothing secret is written to disk, and a server started anew asks everybody to sign in again.</summary>
internal sealed class PassingKeys : IXmlRepository
{
    private readonly Lock _lock = new();
    private readonly List<XElement> _keys = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        lock (_lock) return [.. _keys.Select(key => new XElement(key))];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        lock (_lock) _keys.Add(new XElement(element));
    }
}
