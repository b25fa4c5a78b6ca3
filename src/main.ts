// D'abord : cette feuille déclare l'ordre des couches, que la première feuille lue fixe pour toutes.
import './ui/styles/index.css'
import { createContainer } from './container.ts'
import { mount } from './mount.ts'

mount(createContainer())
